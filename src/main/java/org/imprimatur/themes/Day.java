package org.imprimatur.themes;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.imprimatur.page.LocaleTag;

/**
 * A date as readers of a language write it.
 *
 * @param iso for machines: {@code YYYY-MM-DD}, the instant, or {@code YYYY-MM} where the day is not known
 */
public record Day(String text, String iso) {
    static Day of(Instant instant, LocaleTag locale) {
        return of(instant.atZone(ZoneOffset.UTC).toLocalDate().toString(), locale);
    }

    /** To the minute, in UTC like every day that readers are shown. */
    static Day moment(Instant instant, LocaleTag locale) {
        var form = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(locale.value()));
        return new Day(instant.atZone(ZoneOffset.UTC).format(form) + " UTC", instant.toString());
    }

    /** What is no date (a draft may hold anything) is shown as it is. */
    static Day of(String value, LocaleTag locale) {
        var language = Locale.forLanguageTag(locale.value());
        try {
            return value.length() == 7
                    ? new Day(YearMonth.parse(value).format(months(language)), value)
                    : new Day(LocalDate.parse(value).format(days(language)), value);
        } catch (DateTimeException notOne) {
            return new Day(value, "");
        }
    }

    private static DateTimeFormatter days(Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
    }

    private static DateTimeFormatter months(Locale language) {
        String pattern = language.getLanguage().equals("zh") ? "uuuu年M月" : "LLLL uuuu";
        return DateTimeFormatter.ofPattern(pattern, language);
    }
}
