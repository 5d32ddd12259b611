package org.imprimatur.page;

import java.util.regex.Pattern;

/** The language of a page as a BCP 47 tag, for example {@code en}, {@code zh} or {@code zh-Hant}. */
public record LocaleTag(String value) implements Comparable<LocaleTag> {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");

    public LocaleTag {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a locale: " + value);
        }
    }

    public static boolean isOne(String value) {
        return FORM.matcher(value).matches();
    }

    /** Whether the language is written without spaces between words. */
    public boolean isUnspaced() {
        return value.startsWith("zh") || value.startsWith("ja");
    }

    @Override
    public int compareTo(LocaleTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
