package org.imprimatur.spi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imprimatur.page.Wording;

/** A content type as code says it: the same as its file would, key by key. Each method gives a new one. */
public final class TypeInCode {
    private static final String FIELDS = "fields";

    private final Map<String, Object> said;

    private TypeInCode(Map<String, Object> said) {
        this.said = said;
    }

    /**
     * A type with the fields that every type has, which one {@code legal} sign-off lets go live.
     *
     * @param name as journals, addresses and the API spell it, for example {@code promotion}
     */
    public static TypeInCode named(String name, Wording label) {
        return new TypeInCode(Map.of())
                .with("name", name)
                .with("label", label.byLanguage())
                .with("plural", label.byLanguage())
                .with("schemaOrg", "WebPage")
                .signedOffAs("legal")
                .with(FIELDS, List.of());
    }

    /** What several of them are called; the label itself by default. */
    public TypeInCode plural(Wording label) {
        return with("plural", label.byLanguage());
    }

    /** The schema.org type that describes such a page to machines; {@code WebPage} by default. */
    public TypeInCode schemaOrg(String type) {
        return with("schemaOrg", type);
    }

    /** What a reviewer declares when signing off. A type cannot be used without. */
    public TypeInCode declaring(Wording wording) {
        return with("wording", wording.byLanguage());
    }

    /** In which capacities its texts are signed off, one each, in any order. */
    public TypeInCode signedOffAs(String... capacities) {
        return with("signOffs", List.of(capacities));
    }

    /** One more field, behind those before it. */
    public TypeInCode with(FieldInCode field) {
        var fields = new ArrayList<Object>((List<?>) said.getOrDefault(FIELDS, List.of()));
        fields.add(field.said());
        return with(FIELDS, fields);
    }

    /**
     * Anything else that the file of a type may say, for example {@code review} with a map, or {@code history}.
     *
     * @param value a string, a list, or further keys with values
     */
    public TypeInCode with(String key, Object value) {
        var more = new LinkedHashMap<>(said);
        more.put(key, value);
        return new TypeInCode(more);
    }

    public String name() {
        return String.valueOf(said.get("name"));
    }

    /** All of it as keys with values. */
    public Map<String, Object> said() {
        return new LinkedHashMap<>(said);
    }
}
