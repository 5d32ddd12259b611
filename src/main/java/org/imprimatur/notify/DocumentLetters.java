package org.imprimatur.notify;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.imprimatur.access.AccessLetters;
import org.imprimatur.access.Applicant;
import org.imprimatur.access.Decision;
import org.imprimatur.notices.Letter;
import org.imprimatur.page.Sentences;

/** Writes to people who ask for documents. */
public final class DocumentLetters implements AccessLetters {
    private final Sentences sentences;
    private final ReaderSettings settings;

    public DocumentLetters(Sentences sentences, ReaderSettings settings) {
        this.sentences = sentences;
        this.settings = settings;
    }

    @Override
    public Letter confirm(Applicant applicant, String title, String secret, Instant now) {
        return letter(
                applicant,
                "confirm",
                List.of(say(
                        applicant, "document.confirm.text", applicant.person().name(), title, site(applicant))),
                settings.url() + "/documents/confirm/" + secret,
                List.of(say(applicant, "document.confirm.after")),
                title,
                now);
    }

    @Override
    public Letter granted(Applicant applicant, Decision decision, String title, String secret, Instant now) {
        return letter(
                applicant,
                "granted",
                List.of(
                        say(
                                applicant,
                                "document.granted.text",
                                applicant.person().name(),
                                title),
                        say(applicant, "document.granted.until", when(decision.until(), applicant), decision.times())),
                settings.url() + "/documents/yours/" + secret,
                List.of(say(applicant, "document.granted.after")),
                title,
                now);
    }

    @Override
    public Letter denied(Applicant applicant, Decision decision, String title, Instant now) {
        return letter(
                applicant,
                "denied",
                List.of(
                        say(
                                applicant,
                                "document.denied.text",
                                applicant.person().name(),
                                title),
                        decision.reason()),
                "",
                List.of(),
                title,
                now);
    }

    private Letter letter(
            Applicant applicant,
            String kind,
            List<String> words,
            String link,
            List<String> after,
            String title,
            Instant now) {
        var subject = say(applicant, "document." + kind + ".subject", title);
        var button = link.isEmpty() ? "" : say(applicant, "document." + kind + ".button");
        var letter = new ReaderLetter(
                applicant.person().language(), subject, words, List.of(), link, button, after, settings.site());
        return new Letter(
                "document-" + kind + "-" + applicant.id() + "-" + now.toEpochMilli(),
                "",
                applicant.person().email(),
                applicant.person().language(),
                subject,
                letter.html(),
                letter.text(),
                now);
    }

    private String site(Applicant applicant) {
        return settings.site().in(applicant.person().language());
    }

    private String say(Applicant applicant, String key, Object... args) {
        return sentences.say(applicant.person().language(), key, args);
    }

    private static String when(Instant instant, Applicant applicant) {
        var language = applicant.person().language();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(Locale.forLanguageTag(language.equals("en") ? "en-GB" : language))
                        .withZone(ZoneOffset.UTC)
                        .format(instant)
                + " UTC";
    }
}
