package org.imprimatur.desk.review;

import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.review.PastSignOff;
import org.imprimatur.workflow.PasswordGiven;
import org.imprimatur.workflow.Step;
import org.jspecify.annotations.Nullable;

/**
 * A sign-off as screens show it.
 *
 * @param hash of the text that was signed
 * @param given that somebody else had made the password not long before
 * @param voided what voided it
 */
public record Signed(
        String name,
        Moment at,
        String capacity,
        String wording,
        String hash,
        @Nullable Given given,
        @Nullable Voided voided) {
    /** Who had made the password, and when. */
    public record Given(String by, Moment at) {
        static Given of(PasswordGiven given, Words words) {
            return new Given(given.by().value(), Moment.of(given.at(), words));
        }
    }

    /** What voided a sign-off, by whom and when. */
    public record Voided(String what, String by, Moment at) {
        static Voided of(Step step, Words words) {
            var what = words.say("desk.past." + step.transition().id(), step.revision());
            return new Voided(what, step.by().value(), Moment.of(step.at(), words));
        }
    }

    static Signed of(PastSignOff past, Words words) {
        var signOff = past.signOff();
        return new Signed(
                signOff.name(),
                Moment.of(signOff.at(), words),
                signOff.capacity(),
                signOff.wording(),
                signOff.text().hex(),
                signOff.given().map(given -> Given.of(given, words)).orElse(null),
                past.voided().map(step -> Voided.of(step, words)).orElse(null));
    }
}
