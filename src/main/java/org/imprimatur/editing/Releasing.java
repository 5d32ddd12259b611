package org.imprimatur.editing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.editing.ReleaseOutcome.Done;
import org.imprimatur.editing.ReleaseOutcome.No;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.release.Members;
import org.imprimatur.release.Release;
import org.imprimatur.release.Releases;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Membership;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/**
 * Putting pages together that go live together or not at all.
 *
 * <p>Going live takes three steps. Every page is held, so that nothing else may move it. One entry in the release's own
 * journal is the commit; an attempt that fails takes the number of that entry, so that it cannot succeed later. Then
 * each page is published with a pointer to the commit. {@link Settling} ends what a crash left in between.
 */
public final class Releasing {
    /** The longest name of a release, in characters. */
    public static final int LONGEST_NAME = 120;

    private final Moves moves;
    private final Standings standings;
    private final Releases releases;
    private final Members members;
    private final Clock clock;

    public Releasing(Moves moves, Standings standings, Releases releases, Members members, Clock clock) {
        this.moves = moves;
        this.standings = standings;
        this.releases = releases;
        this.members = members;
        this.clock = clock;
    }

    /** Opens a release with its first pages; refused, with nothing opened, where one of them may not join. */
    public ReleaseOutcome open(Actor actor, String name, Collection<PageId> pages) {
        var typed = name.strip();
        if (!actor.isOneOf(Transition.JOIN.by())) {
            return new No(Transition.JOIN.notYourRole(), Map.of());
        }
        if (typed.isEmpty() || typed.length() > LONGEST_NAME) {
            return No.because("RELEASE_NAME_NEEDED", Grounds.INVALID, LONGEST_NAME);
        }
        var refused = refusals(actor, pages, Transition.JOIN);
        if (!refused.isEmpty()) {
            return No.because(refused);
        }
        return joined(actor, releases.open(actor.name(), now(), typed), pages);
    }

    /** Adds pages to an open release; refused, with none added, where one of them may not join. */
    public ReleaseOutcome join(Actor actor, ReleaseId id, Collection<PageId> pages) {
        var release = releases.refresh(id);
        if (release.isEmpty() || !release.get().isOpen()) {
            return notOpen(release);
        }
        var refused = refusals(actor, pages, Transition.JOIN);
        return refused.isEmpty() ? joined(actor, release.get(), pages) : No.because(refused);
    }

    private ReleaseOutcome joined(Actor actor, Release release, Collection<PageId> pages) {
        var refused = new LinkedHashMap<PageId, Outcome.Refused>();
        for (PageId page : pages) {
            take(actor, page, Transition.JOIN, joining(release)).ifPresent(why -> refused.put(page, why));
        }
        return refused.isEmpty() ? new Done(release) : No.because(refused);
    }

    private static Map<Detail, String> joining(Release release) {
        return Map.of(Detail.RELEASE, release.id().value(), Detail.RELEASE_NAME, release.name());
    }

    /** Takes a page out of its release. */
    public ReleaseOutcome leave(Actor actor, ReleaseId id, PageId page) {
        var release = releases.find(id);
        if (release.isEmpty() || !members.of(id).contains(page)) {
            return No.because("UNKNOWN_RELEASE", Grounds.UNKNOWN);
        }
        return take(actor, page, Transition.LEAVE, Map.of(Detail.RELEASE, id.value()))
                .<ReleaseOutcome>map(why -> No.because(Map.of(page, why)))
                .orElseGet(() -> new Done(release.get()));
    }

    /** Ends a release that never went live; its pages go on alone. */
    public ReleaseOutcome giveUp(Actor actor, ReleaseId id) {
        var release = releases.refresh(id);
        if (release.isEmpty() || !release.get().isOpen()) {
            return notOpen(release);
        }
        var refused = refusals(actor, members.of(id), Transition.LEAVE);
        if (!refused.isEmpty()) {
            return No.because(refused);
        }
        if (!actor.isOneOf(Transition.LEAVE.by())) {
            return new No(Transition.LEAVE.notYourRole(), Map.of());
        }
        var ended = releases.giveUp(release.get(), actor.name(), now());
        ended.ifPresent(gone -> members.of(id)
                .forEach(page -> take(actor, page, Transition.LEAVE, Map.of(Detail.RELEASE, id.value()))));
        return ended.<ReleaseOutcome>map(Done::new).orElseGet(No::stale);
    }

    /**
     * Takes all pages of a release live, or none.
     *
     * @param seen the pages and texts that the person looked at
     */
    public ReleaseOutcome publish(Actor actor, ReleaseId id, Map<PageId, Hash> seen) {
        var release = releases.refresh(id);
        if (release.isEmpty() || !release.get().isOpen()) {
            return notOpen(release);
        }
        if (seen.isEmpty() && members.of(id).isEmpty()) {
            return No.because("RELEASE_EMPTY", Grounds.CONFLICT);
        }
        if (!seen.keySet().equals(Set.copyOf(members.of(id)))) {
            return No.stale();
        }
        var refused = refusals(actor, members.of(id), Transition.HOLD);
        refused.keySet().removeIf(page -> isHeld(page, release.get().version() + 1));
        return refused.isEmpty() ? holdAndCommit(actor, release.get(), seen) : No.because(refused);
    }

    /** Why a release cannot go live now; empty where it can. */
    public Optional<No> closed(Actor actor, ReleaseId id) {
        if (members.of(id).isEmpty()) {
            return Optional.of(No.because("RELEASE_EMPTY", Grounds.CONFLICT));
        }
        var refused = refusals(actor, members.of(id), Transition.HOLD);
        return refused.isEmpty() ? Optional.empty() : Optional.of(No.because(refused));
    }

    private ReleaseOutcome holdAndCommit(Actor actor, Release release, Map<PageId, Hash> seen) {
        var attempt = release.version() + 1;
        var refused = hold(actor, release, attempt, seen);
        var isReady = refused.isEmpty() && seen.keySet().equals(Set.copyOf(members.of(release.id())));
        var decided = isReady
                ? releases.publish(release, actor.name(), now(), seen)
                : releases.abandon(release, actor.name(), now());
        settle(release.id());
        return decided.or(() -> releases.find(release.id()))
                .filter(now -> isDone(now, seen))
                .<ReleaseOutcome>map(Done::new)
                .orElseGet(() -> refused.isEmpty() ? No.stale() : No.because(refused));
    }

    /** Whether all went live just so, whoever did it. */
    private static boolean isDone(Release now, Map<PageId, Hash> seen) {
        return now.commit().filter(commit -> commit.members().equals(seen)).isPresent();
    }

    private Map<PageId, Outcome.Refused> hold(Actor actor, Release release, int attempt, Map<PageId, Hash> seen) {
        var refused = new LinkedHashMap<PageId, Outcome.Refused>();
        var details = attempt(release.id(), attempt);
        for (PageId page : members.of(release.id())) {
            var text = seen.get(page);
            if (refused.isEmpty() && text != null) {
                refusal(moves.move(actor, page, text, Transition.HOLD, details))
                        .filter(why -> !isHeld(page, attempt))
                        .ifPresent(why -> refused.put(page, why));
            }
        }
        return refused;
    }

    /** As when somebody else is at the very same attempt: whoever commits it, it is done for both. */
    private boolean isHeld(PageId page, int attempt) {
        return standings
                .find(page)
                .flatMap(Standing::membership)
                .flatMap(Membership::hold)
                .filter(hold -> hold.attempt() == attempt)
                .isPresent();
    }

    static Map<Detail, String> attempt(ReleaseId release, int attempt) {
        var details = new EnumMap<Detail, String>(Detail.class);
        details.put(Detail.RELEASE, release.value());
        details.put(Detail.ATTEMPT, String.valueOf(attempt));
        return details;
    }

    private void settle(ReleaseId release) {
        new Settling(moves, releases, members, clock).settle(release, Instant.MIN);
    }

    private static ReleaseOutcome notOpen(Optional<Release> release) {
        return release.isEmpty()
                ? No.because("UNKNOWN_RELEASE", Grounds.UNKNOWN)
                : No.because("RELEASE_CLOSED", Grounds.CONFLICT);
    }

    private Map<PageId, Outcome.Refused> refusals(Actor actor, Collection<PageId> pages, Transition arrow) {
        var refused = new LinkedHashMap<PageId, Outcome.Refused>();
        for (PageId page : pages) {
            standings
                    .find(page)
                    .map(now -> refusal(actor, now, arrow))
                    .orElseGet(() -> Optional.of(Outcome.Refused.unknownPage()))
                    .ifPresent(why -> refused.put(page, why));
        }
        return refused;
    }

    /** That a page is no draft any more is what its release waits for first. */
    private Optional<Outcome.Refused> refusal(Actor actor, Standing page, Transition arrow) {
        var why = moves.choice(actor, page, arrow, Map.of());
        boolean isDraft = arrow == Transition.HOLD && page.stage() == Stage.DRAFT;
        return isDraft
                ? why.map(no ->
                        no.grounds() == Grounds.FORBIDDEN ? no : new Outcome.Refused("NOT_SUBMITTED", Grounds.CONFLICT))
                : why;
    }

    private Optional<Outcome.Refused> take(Actor actor, PageId page, Transition arrow, Map<Detail, String> details) {
        return standings
                .find(page)
                .map(now -> refusal(moves.move(actor, page, now.head().text(), arrow, details)))
                .orElseGet(() -> Optional.of(Outcome.Refused.unknownPage()));
    }

    static Optional<Outcome.Refused> refusal(Outcome outcome) {
        return outcome.fold(moved -> Optional.empty(), Optional::of);
    }

    /** The pages of a release as they stand. */
    public List<Standing> members(ReleaseId release) {
        return members.of(release).stream()
                .flatMap(page -> standings.find(page).stream())
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
