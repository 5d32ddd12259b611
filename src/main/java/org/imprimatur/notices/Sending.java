package org.imprimatur.notices;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.notices.Post.Returned;
import org.imprimatur.notices.Post.Unreachable;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Hands one mail after the other to the mail server and writes down what became of it. */
public final class Sending {
    private static final Logger LOG = System.getLogger(Sending.class.getName());

    private final Outbox outbox;
    private final Mailboxes mailboxes;
    private final Occasions occasions;
    private final Letters letters;
    private final Post post;

    public Sending(Outbox outbox, Mailboxes mailboxes, Occasions occasions, Letters letters, Post post) {
        this.outbox = outbox;
        this.mailboxes = mailboxes;
        this.occasions = occasions;
        this.letters = letters;
        this.post = post;
    }

    Post.Line open() throws Unreachable {
        return post.open();
    }

    /** Where the sending stands after one more try. */
    Fate send(Post.Line line, Parcel parcel, Fate fate, Instant now) throws Unreachable {
        var mailbox = mailboxes.find(parcel.to());
        var told = parcel.notices().stream()
                .flatMap(notice -> occasions.of(notice).stream())
                .toList();
        if (mailbox.isEmpty() || told.isEmpty()) {
            outbox.dropped(parcel, now);
        } else if (outbox.claim(parcel, fate.tries() + 1, now)) {
            deliver(line, parcel, fate.tries() + 1, () -> letters.of(parcel, mailbox.get(), told, now), now);
        }
        return outbox.fate(parcel.id());
    }

    /** Writes the mail. */
    private interface Writing {
        Letter letter();
    }

    private void deliver(Post.Line line, Parcel parcel, int number, Writing writing, Instant now) throws Unreachable {
        try {
            line.send(writing.letter());
            outbox.sent(parcel, now);
        } catch (Returned returned) {
            putOff(parcel, number, returned.isForGood(), returned.reason(), now);
        } catch (Unreachable away) {
            outbox.deferred(parcel, number, away.reason(), now);
            throw away;
        } catch (IllegalStateException | IllegalArgumentException bug) {
            // One mail that cannot be written must not keep the others from going out.
            LOG.log(Level.ERROR, "The mail " + parcel.id() + " could not be written", bug);
            putOff(parcel, number, true, String.valueOf(bug.getMessage()), now);
        }
    }

    private void putOff(Parcel parcel, int number, boolean forGood, String reason, Instant now) {
        if (forGood || number % Outbox.TRIES == 0) {
            outbox.failed(parcel, number, reason, now);
        } else {
            outbox.deferred(parcel, number, reason, now);
        }
    }

    /** Sends somebody a mail that only shows that mail arrives; the refusal tells why it does not. */
    public Optional<Refused> tryOut(Mailbox to, Instant now) {
        try (var line = post.open()) {
            line.send(letters.trial(to, now));
            return Optional.empty();
        } catch (Unreachable away) {
            return Optional.of(new Refused("MAIL_SERVER_AWAY", Grounds.CONFLICT, away.reason()));
        } catch (Returned returned) {
            return Optional.of(new Refused("MAIL_RETURNED", Grounds.CONFLICT, returned.reason()));
        }
    }
}
