package org.imprimatur.api.live;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Field;

/**
 * A field of a content type.
 *
 * @param group the heading under which it stands with others in a form; missing where it stands alone
 */
public record ShownField(
        String name,

        String kind,

        boolean required,

        Optional<Integer> maxLength,

        Map<String, String> label,

        Optional<Map<String, String>> group,

        List<Choice> choices,

        List<ShownColumn> columns) {
    /** One of the values that a choice may have. */
    public record Choice(String value, Map<String, String> label) {}

    /** A column of rows. */
    public record ShownColumn(String name, String kind, boolean required, Map<String, String> label) {}

    static ShownField of(ContentType type, Field field) {
        return new ShownField(
                field.name(),
                kind(field),
                field.required(),
                Optional.of(field.maxLength()).filter(length -> length > 0),
                new TreeMap<>(field.label().byLanguage()),
                type.group(field).map(group -> new TreeMap<>(group.label().byLanguage())),
                field.choices().stream()
                        .map(choice -> new Choice(
                                choice.value(), new TreeMap<>(choice.label().byLanguage())))
                        .toList(),
                field.columns().stream().map(ShownField::column).toList());
    }

    private static ShownColumn column(Field field) {
        return new ShownColumn(
                field.name(),
                kind(field),
                field.required(),
                new TreeMap<>(field.label().byLanguage()));
    }

    private static String kind(Field field) {
        return field.kind().name().toLowerCase(Locale.ROOT);
    }
}
