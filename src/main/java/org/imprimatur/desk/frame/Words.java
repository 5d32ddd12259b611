package org.imprimatur.desk.frame;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Sentences;
import org.imprimatur.page.Term;
import org.imprimatur.page.Wording;

/** The language of whoever looks: sentences, instants, languages' names. Templates know it as {@code t}. */
public final class Words {
    private final Sentences sentences;
    private final String language;
    private final ZoneId zone;
    private final Instant now;

    public Words(Sentences sentences, String language, ZoneId zone, Instant now) {
        this.sentences = sentences;
        this.language = language;
        this.zone = zone;
        this.now = now;
    }

    public String language() {
        return language;
    }

    public String say(String key, Object... args) {
        return sentences.say(language, key, args);
    }

    public String say(String key, Collection<?> args) {
        return sentences.say(language, key, args.toArray());
    }

    public String say(Wording wording) {
        return wording.in(language);
    }

    /** The capacity in which somebody signs off; by its id where it has no name. */
    public String capacity(String capacity) {
        return Term.capacity(capacity).in(language, sentences);
    }

    /** Day and time, with the zone. */
    public String when(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale())
                        .withZone(zone)
                        .format(instant)
                + " "
                + DateTimeFormatter.ofPattern("z", locale()).withZone(zone).format(instant);
    }

    /** The time zone in which instants are shown, with its offset now, for example {@code Europe/Berlin (GMT+1)}. */
    public String zone() {
        return zone.getId() + " ("
                + DateTimeFormatter.ofPattern("O", locale()).withZone(zone).format(now) + ")";
    }

    /** A day with its weekday. */
    public String weekday(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale())
                .withZone(zone)
                .format(instant);
    }

    /** Hours and minutes. */
    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm z", locale()).withZone(zone).format(instant);
    }

    public String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .withZone(zone)
                .format(instant);
    }

    /** How long since then, in the largest unit that fits. */
    public String since(Instant then) {
        var passed = Duration.between(then, now);
        if (passed.toDays() > 0) {
            return say("desk.time.days", passed.toDays());
        }
        return passed.toHours() > 0
                ? say("desk.time.hours", passed.toHours())
                : say("desk.time.minutes", Math.max(0, passed.toMinutes()));
    }

    public String nameOf(LocaleTag tag) {
        return Locale.forLanguageTag(tag.value()).getDisplayName(locale());
    }

    private Locale locale() {
        return Locale.forLanguageTag(language.equals("en") ? "en-GB" : language);
    }
}
