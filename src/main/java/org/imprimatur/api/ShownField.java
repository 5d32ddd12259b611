package org.imprimatur.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imprimatur.page.Field;

/** A field of a content type. */
public record ShownField(
        @Schema(example = "issuer") String name,

        @Schema(
                description = "line, paragraph, markdown, date, number, link, choice, flag, list or rows",
                example = "line")
        String kind,

        boolean required,

        @Schema(description = "In characters; left out where there is no limit.")
        Optional<Integer> maxLength,

        @Schema(example = "{\"en\": \"Issuer\"}") Map<String, String> label,
        @Schema(description = "What a choice may be.") List<Choice> choices,

        @Schema(description = "The columns of rows; fields like this one.")
        List<ShownColumn> columns) {
    /** One of the values that a choice may have. */
    @Schema(name = "FieldChoice")
    public record Choice(@Schema(example = "valid") String value, Map<String, String> label) {}

    /** A column of rows. */
    public record ShownColumn(String name, String kind, boolean required, Map<String, String> label) {}

    static ShownField of(Field field) {
        return new ShownField(
                field.name(),
                kind(field),
                field.required(),
                Optional.of(field.maxLength()).filter(length -> length > 0),
                new TreeMap<>(field.label().byLanguage()),
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
