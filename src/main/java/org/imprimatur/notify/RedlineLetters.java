package org.imprimatur.notify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.notices.Letter;
import org.imprimatur.notices.Letters;
import org.imprimatur.notices.Mailbox;
import org.imprimatur.notices.Occasion;
import org.imprimatur.notices.Parcel;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Sentences;

/** Writes mails that hold the redline, as HTML and as plain text, in the language of whoever gets them. */
public final class RedlineLetters implements Letters {
    private final Stories stories;
    private final Sentences sentences;
    private final LetterSettings settings;

    public RedlineLetters(
            ContentTypes types, Markup markup, Accounts accounts, Sentences sentences, LetterSettings settings) {
        this.stories = new Stories(types, markup, accounts, settings);
        this.sentences = sentences;
        this.settings = settings;
    }

    @Override
    public Letter of(Parcel parcel, Mailbox to, List<Occasion> occasions, Instant now) {
        var tongue = Tongue.of(to, sentences);
        var told = occasions.stream().map(one -> stories.of(one, tongue)).toList();
        var subject = parcel.isDigest()
                ? tongue.say(
                        "letter.subject.digest", told.size(), settings.site().in(to.language()))
                : told.get(0).subject();
        var thread = parcel.isDigest() ? "" : "page-" + occasions.get(0).page().id();
        return new Letter(
                parcel.messageId(),
                thread,
                to.address(),
                to.language(),
                subject,
                HtmlLetter.of(subject, told, tongue, settings),
                TextLetter.of(told, tongue, settings),
                now);
    }

    @Override
    public Letter trial(Mailbox to, Instant now) {
        var tongue = Tongue.of(to, sentences);
        var subject = tongue.say("letter.trial.subject", settings.site().in(to.language()));
        var words = tongue.say("letter.trial", to.owner().value());
        var trial = new Story(
                subject, "", to.language(), words, Optional.empty(), List.of(), settings.preferences(), List.of());
        return new Letter(
                "trial-" + to.owner().value().replaceAll("[^a-z0-9]", "-") + "-" + now.toEpochMilli(),
                "",
                to.address(),
                to.language(),
                subject,
                HtmlLetter.of(subject, List.of(trial), tongue, settings),
                TextLetter.of(List.of(trial), tongue, settings),
                now);
    }
}
