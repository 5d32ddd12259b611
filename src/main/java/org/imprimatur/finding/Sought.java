package org.imprimatur.finding;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.TypeName;

/** What somebody looks for: words, whatever was typed, and what the pages must be. */
public record Sought(String words, Optional<LocaleTag> locale, Optional<TypeName> type, Optional<String> tag) {
    /** What is longer is cut: nobody looks for a whole page, and whoever sends one is not to be answered for long. */
    public static final int LONGEST = 200;

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{C}\\s]+");

    public Sought {
        words = tidy(words);
    }

    /** In all languages and of all types. */
    public static Sought words(String words) {
        return new Sought(words, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static String tidy(String typed) {
        var some = typed.substring(0, Math.min(typed.length(), LONGEST * 4));
        var plain = BLANKS.matcher(Normalizer.normalize(some, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        int length = plain.codePointCount(0, plain.length());
        return length <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)).strip();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public Sought saying(String others) {
        return new Sought(others, locale, type, tag);
    }

    /** In this language alone. */
    public Sought in(LocaleTag language) {
        return new Sought(words, Optional.of(language), type, tag);
    }

    Sought anywhere() {
        return new Sought(words, Optional.empty(), type, tag);
    }

    Sought ofAnyTag() {
        return new Sought(words, locale, type, Optional.empty());
    }

    Sought ofAnyType() {
        return new Sought(words, locale, Optional.empty(), tag);
    }
}
