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
    NOT_LIVE(Grounds.CONFLICT, (page, attempt) -> page.live().isPresent()),
    WORDS_NEEDED(
            Grounds.INVALID,
            (page, attempt) -> attempt.asking() || !attempt.detail(Detail.WORDS).isBlank()),
    /** A suggestion replaces something. */
    QUOTE_NEEDED(
            Grounds.INVALID,
            (page, attempt) -> attempt.asking() || !attempt.detail(Detail.QUOTE).isBlank()),
    BLOCKING_IS_FOR_COUNSEL(
            Grounds.FORBIDDEN,
            (page, attempt) -> !attempt.detail(Detail.BLOCKING).equals("true")
                    || attempt.actor().roles().contains(Role.COUNSEL)),
    UNKNOWN_COMMENT(
            Grounds.UNKNOWN,
            (page, attempt) -> attempt.asking() || attempt.remark(page).isPresent()),
    ALREADY_RESOLVED(
            Grounds.CONFLICT,
            (page, attempt) -> attempt.remark(page).map(Remark::isOpen).orElse(true)),
    NOT_RESOLVED(
            Grounds.CONFLICT,
            (page, attempt) ->
                    attempt.remark(page).map(remark -> !remark.isOpen()).orElse(true)),
    /** What holds a text up is not waved through by those who wrote the text. */
    NOT_YOURS_TO_RESOLVE(
            Grounds.FORBIDDEN,
            (page, attempt) -> attempt.remark(page)
                    .map(remark -> mayResolve(remark, page, attempt))
                    .orElse(true)),
    /** Who wrote in a text cannot sign it off. */
    ASSIGNEE_WROTE_IT(
            Grounds.CONFLICT,
            (page, attempt) -> page.writers().stream()
                    .noneMatch(writer -> writer.value().equals(attempt.detail(Detail.ASSIGNEE))));

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

    private static boolean mayResolve(Remark remark, Standing page, Attempt attempt) {
        var who = attempt.actor();
        return !remark.isBlocking()
                || remark.by().equals(who.name())
                || who.roles().contains(Role.COUNSEL) && !page.writers().contains(who.name());
    }
}
