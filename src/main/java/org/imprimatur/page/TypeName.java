package org.imprimatur.page;

import java.util.regex.Pattern;

/** The name of a content type, for example {@code certification}. */
public record TypeName(String value) implements Comparable<TypeName> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public TypeName {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a content type: " + value);
        }
    }

    public static boolean isOne(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(TypeName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
