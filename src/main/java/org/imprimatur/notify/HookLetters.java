package org.imprimatur.notify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.hooks.Hook;
import org.imprimatur.notices.Letter;
import org.imprimatur.notices.Mailbox;
import org.imprimatur.page.Sentences;

/** Writes the mail for admins when a webhook was switched off. */
public final class HookLetters {
    private final Sentences sentences;
    private final LetterSettings settings;

    public HookLetters(Sentences sentences, LetterSettings settings) {
        this.sentences = sentences;
        this.settings = settings;
    }

    public Letter switchedOff(Hook hook, Mailbox to, Instant now) {
        var tongue = Tongue.of(to, sentences);
        var subject = tongue.say("letter.subject.webhook-off", hook.wish().name());
        var story = new Story(
                subject,
                hook.wish().name(),
                to.language(),
                tongue.say("letter.what.webhook-off", hook.wish().name()),
                Optional.of(hook.why()),
                List.of(hook.wish().url()),
                settings.desk() + "/webhooks/" + hook.id(),
                List.of());
        return new Letter(
                "webhook-" + hook.id() + "-" + hook.version() + "-"
                        + to.owner().value().replaceAll("[^a-z0-9]", "-"),
                "",
                to.address(),
                to.language(),
                subject,
                HtmlLetter.of(subject, List.of(story), tongue, settings),
                TextLetter.of(List.of(story), tongue, settings),
                now);
    }
}
