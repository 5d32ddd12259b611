package org.imprimatur.workflow;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.imprimatur.page.Problem;
import org.imprimatur.page.ReviewPolicy.CheckItem;
import org.imprimatur.page.Term;

/** What must hold before an arrow is taken. The name is the key of the sentence that says why it did not. */
public enum Guard {
    /** A draft may be incomplete; a text that asks for a lawyer's time may not. */
    TEXT_INCOMPLETE(
            Grounds.INVALID,
            (page, attempt) -> isDecided(page, attempt) || attempt.problems().isEmpty()),
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
    CAPACITY_NOT_YOURS(
            Grounds.FORBIDDEN,
            (page, attempt) -> attempt.capacities(pending(page, attempt).missing()).stream()
                    .anyMatch(attempt.actor().capacities()::contains),
            (page, attempt) ->
                    List.of(named(attempt.capacities(pending(page, attempt).missing())))),
    /** Where sign-offs come in sequence, each waits for those before it. */
    NOT_YOUR_TURN(
            Grounds.CONFLICT,
            (page, attempt) -> attempt.capacities(pending(page, attempt).next(attempt.actor())).stream()
                    .anyMatch(pending(page, attempt).next()::contains),
            (page, attempt) -> List.of(named(pending(page, attempt).next()))),
    SIGN_OFF_MISSING(
            Grounds.CONFLICT,
            (page, attempt) ->
                    isDecided(page, attempt) || pending(page, attempt).isSigned(),
            (page, attempt) -> {
                var pending = pending(page, attempt);
                return List.of(pending.given(), pending.wanted(), named(pending.missing()));
            }),
    BLOCKING_COMMENTS_OPEN(
            Grounds.CONFLICT,
            (page, attempt) ->
                    isDecided(page, attempt) || pending(page, attempt).objections() == 0,
            (page, attempt) -> List.of(pending(page, attempt).objections())),
    /** Whoever signs last answers for the checklist too. */
    CHECKLIST_OPEN(
            Grounds.CONFLICT,
            (page, attempt) -> isDecided(page, attempt)
                    || pending(page, attempt).missing().size() > 1
                    || pending(page, attempt).unticked().isEmpty(),
            (page, attempt) -> List.of(labelled(pending(page, attempt).unticked()))),
    NO_CHECKLIST(
            Grounds.CONFLICT, (page, attempt) -> !attempt.policy().checklist().isEmpty()),
    UNKNOWN_ITEM(
            Grounds.INVALID,
            (page, attempt) -> attempt.policy().items().containsAll(attempt.items()),
            (page, attempt) -> List.of(Items.said(attempt.items()))),
    /** What the application asks for beside the sign-offs is done before anybody reads the text. */
    STEP_MISSING(
            Grounds.CONFLICT,
            (page, attempt) -> isDecided(page, attempt) || attempt.open(page).isEmpty(),
            (page, attempt) -> List.of(steps(attempt.open(page)))),
    UNKNOWN_STEP(
            Grounds.UNKNOWN, (page, attempt) -> !attempt.meant(attempt.steps()).isEmpty()),
    STEP_PASSED(
            Grounds.CONFLICT,
            (page, attempt) -> !attempt.meant(attempt.open(page)).isEmpty()),
    STEP_NOT_YOURS(
            Grounds.FORBIDDEN,
            (page, attempt) -> attempt.meant(attempt.open(page)).stream().anyMatch(ExtraStep::mine),
            (page, attempt) -> List.of(steps(attempt.meant(attempt.open(page))))),
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
    /** A suggestion is taken once, and only while it stands. */
    SUGGESTION_SETTLED(Grounds.CONFLICT, (page, attempt) -> attempt.suggestionsAreOpen(page)),
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
    DUE_IS_FOR_COUNSEL(
            Grounds.FORBIDDEN,
            (page, attempt) ->
                    attempt.detail(Detail.DUE).isEmpty() || attempt.actor().isOneOf(Set.of(Role.COUNSEL, Role.ADMIN))),
    /** Nobody is expected to answer a question that was not asked. */
    NOTHING_IS_DUE(
            Grounds.CONFLICT,
            (page, attempt) ->
                    attempt.detail(Detail.DUE).isEmpty() || page.submission().isPresent()),
    DUE_NEEDS_REASON(
            Grounds.INVALID,
            (page, attempt) -> attempt.asking()
                    || attempt.detail(Detail.DUE).isEmpty()
                    || !attempt.detail(Detail.REASON).isBlank()),
    ASSIGNEE_WROTE_IT(
            Grounds.CONFLICT,
            (page, attempt) -> page.writers().stream()
                    .noneMatch(writer -> writer.value().equals(attempt.detail(Detail.ASSIGNEE)))),
    ALREADY_IN_RELEASE(Grounds.CONFLICT, (page, attempt) -> page.membership().isEmpty(), Guard::release),
    NOT_IN_RELEASE(
            Grounds.CONFLICT,
            (page, attempt) -> page.membership()
                    .map(membership -> attempt.asking() || membership.isOf(attempt.detail(Detail.RELEASE)))
                    .orElse(false)),
    /** All pages of a release are about to go live: none of them may move away now. */
    GOING_LIVE(
            Grounds.CONFLICT,
            (page, attempt) -> page.membership().flatMap(Membership::hold).isEmpty(),
            Guard::release),
    NOT_HELD(Grounds.CONFLICT, Guard::isDecided),
    /** Only the release itself, once it is committed, takes its pages live. */
    RELEASE_MEMBER(
            Grounds.CONFLICT,
            (page, attempt) -> page.membership().isEmpty() || isDecided(page, attempt),
            Guard::release),
    PATH_SAME(
            Grounds.CONFLICT,
            (page, attempt) -> attempt.asking()
                    || !attempt.detail(Detail.PATH).equals(page.path().value())),
    STILL_LIVE(Grounds.CONFLICT, (page, attempt) -> page.live().isEmpty()),
    /** Counsel wants the page found as it is. */
    LEGAL_HOLD(
            Grounds.CONFLICT,
            (page, attempt) -> !page.isUnderLegalHold(),
            (page, attempt) ->
                    List.of(page.legalHolds().size(), page.legalHolds().get(0).reason())),
    NO_LEGAL_HOLD(
            Grounds.UNKNOWN,
            (page, attempt) -> page.legalHolds().stream()
                    .anyMatch(hold ->
                            attempt.asking() || String.valueOf(hold.id()).equals(attempt.detail(Detail.LEGAL_HOLD)))),
    STILL_SCHEDULED(
            Grounds.CONFLICT, (page, attempt) -> page.schedule().planned().isEmpty()),
    /** The instant of a release is that of all its pages. */
    GOES_LIVE_ALONE(
            Grounds.CONFLICT,
            (page, attempt) -> page.schedule().of(Turn.GO_LIVE).isEmpty()),
    NOT_SCHEDULED(Grounds.CONFLICT, (page, attempt) -> page.schedule().knows(Turn.GO_LIVE)),
    NO_END_SCHEDULED(Grounds.CONFLICT, (page, attempt) -> page.schedule().knows(Turn.COME_OFF)),
    NEVER_LIVE(
            Grounds.CONFLICT,
            (page, attempt) ->
                    page.live().isPresent() || page.schedule().of(Turn.GO_LIVE).isPresent()),
    END_BEFORE_LIVE(
            Grounds.INVALID,
            (page, attempt) -> attempt.planned()
                    .map(end -> page.schedule().of(Turn.GO_LIVE).stream()
                            .noneMatch(live -> !live.at().isBefore(end)))
                    .orElse(true)),
    LIVE_AFTER_END(
            Grounds.INVALID,
            (page, attempt) -> attempt.planned()
                    .map(live -> page.schedule().of(Turn.COME_OFF).stream()
                            .noneMatch(end -> !end.at().isAfter(live)))
                    .orElse(true)),
    /** What was set to happen is set otherwise by now, or has happened: then it does not happen again. */
    SCHEDULE_OVER(
            Grounds.CONFLICT,
            (page, attempt) -> attempt.detail(Detail.SCHEDULE).isEmpty()
                    || page.schedule().stands(attempt.detail(Detail.SCHEDULE)));

    private final Grounds grounds;
    private final BiPredicate<Standing, Attempt> holds;
    private final BiFunction<Standing, Attempt, List<Object>> names;

    Guard(Grounds grounds, BiPredicate<Standing, Attempt> holds) {
        this(grounds, holds, (page, attempt) -> List.of());
    }

    /** @param names what the sentence names, so that it says why in particular */
    Guard(Grounds grounds, BiPredicate<Standing, Attempt> holds, BiFunction<Standing, Attempt, List<Object>> names) {
        this.grounds = grounds;
        this.holds = holds;
        this.names = names;
    }

    boolean holds(Standing page, Attempt attempt) {
        return holds.test(page, attempt);
    }

    Outcome.Refused refusal(Standing page, Attempt attempt) {
        var problems = this == TEXT_INCOMPLETE ? attempt.problems() : List.<Problem>of();
        return new Outcome.Refused(name(), grounds, names.apply(page, attempt), problems);
    }

    // What a release needs of a page was asked when the page was held for it: nothing may stop a committed one halfway.
    private static boolean isDecided(Standing page, Attempt attempt) {
        return page.membership()
                .map(membership -> membership.isHeldFor(attempt.detail(Detail.ATTEMPT)))
                .orElse(false);
    }

    private static List<Object> release(Standing page, Attempt attempt) {
        return page.membership().<Object>map(Membership::name).stream().toList();
    }

    private static Pending pending(Standing page, Attempt attempt) {
        return page.pending(attempt.policy());
    }

    private static boolean capacityIsWanted(Standing page, Attempt attempt) {
        var missing = pending(page, attempt).missing();
        return attempt.capacities(missing).stream().anyMatch(missing::contains);
    }

    private static Term named(List<String> capacities) {
        return new Term.Listed(
                capacities.stream().distinct().map(Term::capacity).toList());
    }

    private static Term labelled(List<CheckItem> items) {
        return new Term.Listed(items.stream()
                .<Term>map(item -> new Term.Labelled(item.label()))
                .toList());
    }

    private static Term steps(List<ExtraStep> steps) {
        return new Term.Listed(steps.stream()
                .<Term>map(step -> new Term.Labelled(step.label()))
                .toList());
    }

    private static boolean mayResolve(Remark remark, Standing page, Attempt attempt) {
        var who = attempt.actor();
        return !remark.isBlocking()
                || remark.by().equals(who.name())
                || who.roles().contains(Role.COUNSEL) && !page.writers().contains(who.name());
    }
}
