package org.imprimatur.notify;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.imprimatur.notices.Mailbox;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Sentences;

/** The language and the clock of whoever gets a letter. */
record Tongue(Sentences sentences, String language, ZoneId zone) {
    static Tongue of(Mailbox mailbox, Sentences sentences) {
        return new Tongue(sentences, mailbox.language(), mailbox.zone());
    }

    String say(String key, Object... args) {
        return sentences.say(language, key, args);
    }

    String when(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale())
                        .withZone(zone)
                        .format(instant)
                + " (" + zone.getId() + ")";
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }

    String nameOf(LocaleTag tag) {
        return Locale.forLanguageTag(tag.value()).getDisplayLanguage(locale());
    }

    private Locale locale() {
        return Locale.forLanguageTag(language.equals("en") ? "en-GB" : language);
    }
}
