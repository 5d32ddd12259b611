package org.imprimatur.workflow;

import java.util.List;
import java.util.function.BiPredicate;
import org.imprimatur.page.Problem;

/** What must hold before an arrow is taken. The name is the key of the sentence that says why it did not. */
public enum Guard {
    /** A draft may be incomplete; a text that asks for a lawyer's time may not. */
    TEXT_INCOMPLETE(Grounds.INVALID, (page, attempt) -> attempt.problems().isEmpty()),
    /** What the public already reads needs no second yes. */
    NOTHING_TO_REVIEW(Grounds.CONFLICT, (page, attempt) -> !page.isHeadLive()),
    REASON_NEEDED(
            Grounds.INVALID,
            (page, attempt) ->
                    attempt.asking() || !attempt.detail(Detail.REASON).isBlank()),
    /** Four eyes: nobody signs off what they wrote since the text that is live. */
    NOT_OWN_WORK(
            Grounds.FORBIDDEN,
            (page, attempt) -> !page.writers().contains(attempt.actor().name())),
    ALREADY_SIGNED(
            Grounds.CONFLICT,
            (page, attempt) -> page.signOffs().stream()
                    .noneMatch(signOff -> signOff.by().equals(attempt.actor().name()))),
    CAPACITY_NOT_WANTED(Grounds.CONFLICT, Guard::capacityIsWanted),
    SIGN_OFF_MISSING(
            Grounds.CONFLICT,
            (page, attempt) -> page.missing(attempt.signOffs()).isEmpty()),
    NOT_LIVE(Grounds.CONFLICT, (page, attempt) -> page.live().isPresent());

    private final Grounds grounds;
    private final BiPredicate<Standing, Attempt> holds;

    Guard(Grounds grounds, BiPredicate<Standing, Attempt> holds) {
        this.grounds = grounds;
        this.holds = holds;
    }

    boolean holds(Standing page, Attempt attempt) {
        return holds.test(page, attempt);
    }

    Outcome.Refused refusal(Attempt attempt) {
        var problems = this == TEXT_INCOMPLETE ? attempt.problems() : List.<Problem>of();
        return new Outcome.Refused(name(), grounds, List.of(), problems);
    }

    private static boolean capacityIsWanted(Standing page, Attempt attempt) {
        var missing = page.missing(attempt.signOffs());
        return attempt.asking() ? !missing.isEmpty() : missing.contains(attempt.detail(Detail.CAPACITY));
    }
}
