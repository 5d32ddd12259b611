package org.imprimatur.access;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.imprimatur.assets.AssetHistory;
import org.imprimatur.notices.Letter;
import org.imprimatur.notices.Mailing;
import org.imprimatur.notices.Post;
import org.imprimatur.page.Hash;

/**
 * Mails people what was answered. The entry that a mail is begun is written first, by one node; a link is made for each
 * try and only its hash is kept, so that a mail which is tried again has another one.
 */
public final class Replying {
    private static final Logger LOG = System.getLogger(Replying.class.getName());

    private final Requests requests;
    private final Applicants applicants;
    private final Offering offering;
    private final AccessLetters letters;
    private final Post post;
    private final Mailing mailing;
    private final Supplier<String> secrets;
    private final Clock clock;

    public Replying(
            Requests requests,
            Applicants applicants,
            Offering offering,
            AccessLetters letters,
            Post post,
            Mailing mailing,
            Supplier<String> secrets,
            Clock clock) {
        this.requests = requests;
        this.applicants = applicants;
        this.offering = offering;
        this.letters = letters;
        this.post = post;
        this.mailing = mailing;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Sends what is due. */
    public void run() {
        if (!mailing.isOn()) {
            return;
        }
        for (Request request : requests.all()) {
            if (request.mail().isTime(now())) {
                reply(request);
            }
        }
    }

    private void reply(Request listed) {
        var request = requests.find(listed.id()).orElse(listed);
        var applicant = applicants.find(request.id());
        var decision = request.decision();
        if (applicant.isEmpty() || decision.isEmpty() || !request.mail().isTime(now())) {
            return;
        }
        var secret = decision.get().isYes() ? Optional.of(secrets.get()) : Optional.<String>empty();
        Map<String, String> details =
                secret.map(made -> Map.of(Request.LINK, Hash.of(made).hex())).orElse(Map.of());
        write(request, Deed.MAIL, details)
                .ifPresent(begun -> send(begun, letter(applicant.get(), decision.get(), secret)));
    }

    private Letter letter(Applicant applicant, Decision decision, Optional<String> secret) {
        var title = offering.title(applicant.wanted());
        return secret.map(made -> letters.granted(applicant, decision, title, made, now()))
                .orElseGet(() -> letters.denied(applicant, decision, title, now()));
    }

    private void send(Request begun, Letter letter) {
        try (var line = post.open()) {
            line.send(letter);
            write(begun, Deed.MAILED, Map.of());
        } catch (Post.Unreachable away) {
            LOG.log(Level.WARNING, "The answer to request {0} waits: {1}", begun.id(), away.reason());
        } catch (Post.Returned returned) {
            if (returned.isForGood()) {
                write(begun, Deed.RETURN, Map.of(Request.REASON, returned.reason()));
            }
        }
    }

    private Optional<Request> write(Request request, Deed deed, Map<String, String> details) {
        return requests.append(request, AssetHistory.PRODUCT, now(), deed, details);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
