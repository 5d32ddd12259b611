package org.imprimatur.access;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.Strangers;
import org.imprimatur.accounts.Throttle;
import org.imprimatur.notices.Address;
import org.imprimatur.notices.Mailing;
import org.imprimatur.notices.Post;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Asking for a document, and showing that the address is one's own: before that nothing stands in any journal. */
public final class Asking {
    private final Offering offering;
    private final Applicants applicants;
    private final Requests requests;
    private final AccessLetters letters;
    private final Post post;
    private final Mailing mailing;
    private final Supplier<String> secrets;
    private final Strangers strangers;
    private final Clock clock;

    /** @param secrets makes up what nobody can guess */
    public Asking(
            Offering offering,
            Applicants applicants,
            Requests requests,
            AccessLetters letters,
            Post post,
            Mailing mailing,
            Supplier<String> secrets,
            Throttle throttle,
            Clock clock) {
        this.offering = offering;
        this.applicants = applicants;
        this.requests = requests;
        this.letters = letters;
        this.post = post;
        this.mailing = mailing;
        this.secrets = secrets;
        this.strangers = new Strangers(throttle);
        this.clock = clock;
    }

    /** Without mail nobody could show whose address it is. */
    public boolean isOpen() {
        return mailing.isOn();
    }

    /**
     * Writes to whoever asks and waits for their word. A program that fell into the trap is told the same as a person.
     *
     * @param sender from where the request comes: who asks often has to wait
     */
    public Answer<Offer> ask(Enquiry typed, String sender) {
        var enquiry = typed.tidy();
        var offer = offering.find(enquiry.locale(), enquiry.document());
        if (offer.isEmpty()) {
            return no("UNKNOWN_DOCUMENT", Grounds.UNKNOWN);
        }
        var wrong = Wrong.with(enquiry, offer.get());
        if (wrong.isPresent()) {
            return new Answer.No<>(wrong.get());
        }
        if (!isOpen()) {
            return no("ACCESS_CLOSED", Grounds.CONFLICT);
        }
        if (!enquiry.trap().isEmpty()) {
            return new Answer.Yes<>(offer.get());
        }
        return strangers.hasToWait(sender, enquiry.email())
                ? no("ACCESS_TOO_OFTEN", Grounds.CONFLICT)
                : write(enquiry, offer.get());
    }

    private Answer<Offer> write(Enquiry enquiry, Offer offer) {
        var secret = secrets.get();
        var applicant = applicant(enquiry, offer, Hash.of(secret));
        applicants.keep(applicant);
        try (var line = post.open()) {
            line.send(letters.confirm(applicant, offer.page().title(), secret, clock.instant()));
            return new Answer.Yes<>(offer);
        } catch (Post.Unreachable away) {
            applicants.erase(applicant.id());
            return no("ACCESS_MAIL_AWAY", Grounds.CONFLICT);
        } catch (Post.Returned returned) {
            applicants.erase(applicant.id());
            return no("ACCESS_MAIL_RETURNED", Grounds.INVALID);
        }
    }

    private Applicant applicant(Enquiry enquiry, Offer offer, Hash confirmation) {
        var person = new Person(
                enquiry.name(),
                new Address(enquiry.email()),
                enquiry.company(),
                enquiry.reason(),
                enquiry.locale().value(),
                secrets.get());
        var wanted = new Wanted(
                offer.page().id(), offer.page().text(), offer.document(), offer.name(), offering.keep(offer));
        return new Applicant(AccessId.confirmedBy(confirmation), person, wanted, now(), confirmation);
    }

    /** Who has this secret asked; it may have been confirmed before. */
    public Optional<Applicant> asked(String secret, String sender) {
        var hash = Hash.of(secret);
        return strangers.guarded(
                sender,
                () -> applicants
                        .find(AccessId.confirmedBy(hash))
                        .filter(applicant -> applicant.confirmation().equals(hash)));
    }

    /** From here on the house knows of it; once more is nothing. */
    public void confirm(Applicant applicant) {
        requests.begin(applicant, now());
    }

    public boolean isConfirmed(Applicant applicant) {
        return requests.find(applicant.id()).isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static <T> Answer<T> no(String key, Grounds grounds) {
        return new Answer.No<>(new Refused(key, grounds));
    }
}
