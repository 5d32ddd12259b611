package org.imprimatur.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One field of a content type and its rules.
 *
 * @param choices what a {@code CHOICE} may be, else empty
 * @param columns the columns of {@code ROWS}, else empty
 * @param maxLength in characters; 0 means no limit
 * @param group the name of the group in which it stands; empty where it stands alone
 * @param formerly the names that it had before: texts that were saved under one of them are read under the new one
 */
public record Field(
        String name,
        FieldKind kind,
        boolean required,
        int maxLength,
        List<Choice> choices,
        List<Field> columns,
        Wording label,
        Wording help,
        String group,
        List<String> formerly) {
    private static final Pattern FORM = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    public Field {
        choices = List.copyOf(choices);
        columns = List.copyOf(columns);
        formerly = List.copyOf(formerly);
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("not a field name: " + name);
        }
        if (kind == FieldKind.CHOICE && choices.isEmpty() || kind == FieldKind.ROWS && columns.isEmpty()) {
            throw new IllegalArgumentException("field " + name + " says " + kind + " but not of what");
        }
    }

    /** That stands alone and never had another name. */
    public Field(
            String name,
            FieldKind kind,
            boolean required,
            int maxLength,
            List<Choice> choices,
            List<Field> columns,
            Wording label,
            Wording help) {
        this(name, kind, required, maxLength, choices, columns, label, help, "", List.of());
    }

    /** One of the values a {@code CHOICE} may have, with its label. */
    public record Choice(String value, Wording label) {}
}
