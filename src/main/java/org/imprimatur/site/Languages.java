package org.imprimatur.site;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.imprimatur.page.LocaleTag;
import org.jspecify.annotations.Nullable;

/** Chooses the language in which a reader is greeted. */
final class Languages {
    private Languages() {}

    /**
     * What fits best, else the first of the site's languages.
     *
     * @param accepted the value of {@code Accept-Language}, as it came
     */
    static LocaleTag choose(@Nullable String accepted, List<LocaleTag> locales) {
        if (accepted == null || accepted.isBlank()) {
            return locales.get(0);
        }
        try {
            return best(LanguageRange.parse(accepted), locales);
        } catch (IllegalArgumentException malformed) {
            return locales.get(0);
        }
    }

    private static LocaleTag best(List<LanguageRange> wishes, List<LocaleTag> locales) {
        var known = locales.stream()
                .map(locale -> Locale.forLanguageTag(locale.value()))
                .toList();
        var wanted = wishes.stream().filter(wish -> wish.getWeight() > 0).toList();
        var exact = Locale.lookup(wanted, known);
        if (exact != null) {
            return locales.get(known.indexOf(exact));
        }
        return wanted.stream()
                .flatMap(wish -> locales.stream().filter(locale -> isSameLanguage(wish, locale)))
                .findFirst()
                .orElse(locales.get(0));
    }

    // Who asks for zh reads zh-Hant rather than English.
    private static boolean isSameLanguage(LanguageRange wish, LocaleTag locale) {
        return wish.getRange().split("-", 2)[0].equals(locale.value().split("-", 2)[0]);
    }
}
