package org.imprimatur.themes;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Sentences;
import org.imprimatur.reading.Pages;
import org.imprimatur.reading.Version;
import org.imprimatur.reading.When;

/**
 * That a page is drawn as it was.
 *
 * @param version where one version of a page is looked at, and not the site on a day
 * @param now the site as it is
 * @param today in UTC
 */
record Then(When when, Optional<Version> version, String versions, Pages now, LocalDate today, Sentences sentences) {
    /** For the form that leads to a day. */
    String day() {
        return when.day().toString();
    }

    Frame.Past past(LocaleTag locale, String root, String publicUrl, String address) {
        return new Frame.Past(
                version.map(one -> words(one, locale)).orElseGet(() -> words(locale)),
                root + address,
                versions,
                publicUrl + root + address);
    }

    private String words(Version one, LocaleTag locale) {
        var since = Day.of(one.since(), locale).text();
        return one.until()
                .map(until -> say(
                        locale,
                        "site.past.version",
                        one.number(),
                        since,
                        Day.of(until, locale).text()))
                .orElseGet(() -> say(locale, "site.past.version.current", one.number(), since));
    }

    private String words(LocaleTag locale) {
        if (!when.isDay()) {
            var form = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                    .withLocale(Locale.forLanguageTag(locale.value()));
            return say(
                    locale,
                    "site.past.instant",
                    when.at().atOffset(ZoneOffset.UTC).format(form) + " UTC");
        }
        var day = Day.of(when.iso(), locale).text();
        return say(locale, when.day().equals(today) ? "site.past.today" : "site.past.day", day);
    }

    private String say(LocaleTag locale, String key, Object... args) {
        return sentences.say(locale.value(), key, args);
    }
}
