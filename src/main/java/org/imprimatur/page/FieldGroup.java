package org.imprimatur.page;

import java.util.regex.Pattern;

/**
 * Fields that stand together in the form, under a heading.
 *
 * @param name by which fields say that they belong to it
 */
public record FieldGroup(String name, Wording label) {
    private static final Pattern FORM = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    public FieldGroup {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("not a group's name: " + name);
        }
    }
}
