package org.imprimatur.importers;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings the names of languages into one form, and settles what the signs of a file say together. */
final class Languages {

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
    private static final Set<String> TRADITIONAL = Set.of("tw", "hk", "mo", "hant");
    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(?:the|of|and|to|is|for|with|that)\\b");
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+");

    private Languages() {}

    /** {@code en-us} to {@code en}, {@code cn} and {@code zh-cn} to {@code zh}; null for what is no language. */
    static @Nullable String normal(String raw) {
        var parts = raw.strip().toLowerCase(Locale.ROOT).split("[-_]", -1);
        var language = parts[0].equals("cn") ? "zh" : parts[0];
        if (!KNOWN.contains(language) || language.length() != 2) {
            return null;
        }
        var traditional = language.equals("zh") && parts.length > 1 && TRADITIONAL.contains(parts[1]);
        return traditional ? "zh-Hant" : language;
    }

    /** Settles the locale of a page from what it declares and what its name tells; disagreement is reported. */
    static void settle(Draft draft, @Nullable String declared) {
        settle(draft, declared, Names.locale(draft.file.name()));
    }

    /** The first sign wins over the second. */
    static void settle(Draft draft, @Nullable String first, @Nullable String second) {
        var one = known(draft, first);
        var other = known(draft, second);
        draft.locale = one == null ? other : one;
        if (one != null && other != null && !one.equals(other)) {
            draft.look("LOCALE_CONFLICT", one, other);
        }
    }

    private static @Nullable String known(Draft draft, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        var normal = normal(raw);
        if (normal == null) {
            draft.look("LOCALE_UNKNOWN", raw);
        }
        return normal;
    }

    /** Where nothing tells the language, the words do; where they contradict what was told, a person must look. */
    static void listen(Draft draft, String words) {
        var heard = heard(words);
        if (draft.locale == null && heard == null) {
            draft.look("LOCALE_MISSING");
        } else if (draft.locale == null) {
            draft.locale = heard;
            draft.look("LOCALE_GUESSED", String.valueOf(heard));
        } else if (heard != null && !draft.locale.startsWith(heard)) {
            draft.look("LOCALE_DOUBTFUL", draft.locale, heard);
        }
    }

    private static @Nullable String heard(String words) {
        var letters = words.codePoints().filter(Character::isLetter).count();
        if (letters < 20) {
            return null;
        }
        if (words.codePoints().filter(Languages::isHan).count() * 4 > letters) {
            return "zh";
        }
        var all = WORD.matcher(words).results().count();
        return ENGLISH.matcher(words).results().count() * 10 > all ? "en" : null;
    }

    private static boolean isHan(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.HAN;
    }
}
