package org.imprimatur.spi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.imprimatur.page.FieldKind;
import org.imprimatur.page.Wording;

/** A field of a content type as code says it. Each method gives a new one. */
public final class FieldInCode {
    private final Map<String, Object> said;

    private FieldInCode(Map<String, Object> said) {
        this.said = said;
    }

    /**
     * A field that may stay empty.
     *
     * @param name letters and digits, for example {@code validUntil}
     */
    public static FieldInCode of(FieldKind kind, String name, Wording label) {
        return new FieldInCode(Map.of())
                .with("name", name)
                .with("kind", kind.name().toLowerCase(Locale.ROOT))
                .with("label", label.byLanguage());
    }

    /** A text without it is not handed to review. */
    public FieldInCode required() {
        return with("required", "true");
    }

    /** How many characters it may have; any number by default. */
    public FieldInCode atMost(int characters) {
        return with("maxLength", String.valueOf(characters));
    }

    /** What stands below its input. */
    public FieldInCode help(Wording help) {
        return with("help", help.byLanguage());
    }

    /** One more value that a {@link FieldKind#CHOICE} may have. */
    public FieldInCode choice(String value, Wording label) {
        return and("choices", Map.of("value", value, "label", label.byLanguage()));
    }

    /** One more column of {@link FieldKind#ROWS}. */
    public FieldInCode column(FieldInCode column) {
        return and("columns", column.said());
    }

    private FieldInCode and(String key, Object item) {
        var items = new ArrayList<Object>((List<?>) said.getOrDefault(key, List.of()));
        items.add(item);
        return with(key, items);
    }

    private FieldInCode with(String key, Object value) {
        var more = new LinkedHashMap<>(said);
        more.put(key, value);
        return new FieldInCode(more);
    }

    Map<String, Object> said() {
        return new LinkedHashMap<>(said);
    }
}
