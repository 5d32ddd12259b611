package org.imprimatur.editing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.editing.ReleaseOutcome.Done;
import org.imprimatur.editing.ReleaseOutcome.No;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.PageId;
import org.imprimatur.release.Members;
import org.imprimatur.release.Release;
import org.imprimatur.release.Releases;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** Putting pages together that go live together or not at all. */
public final class Releasing {
    /** The longest name of a release, in characters. */
    public static final int LONGEST_NAME = 120;

    private final Moves moves;
    private final ChoosingTogether choosing;
    private final Standings standings;
    private final Releases releases;
    private final Members members;
    private final Clock clock;

    public Releasing(
            Moves moves,
            ChoosingTogether choosing,
            Standings standings,
            Releases releases,
            Members members,
            Clock clock) {
        this.moves = moves;
        this.choosing = choosing;
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
        var refused = choosing.refusals(actor, pages, Transition.JOIN);
        if (!refused.isEmpty()) {
            return No.because(refused);
        }
        return joined(actor, releases.open(actor.name(), now(), typed), pages);
    }

    /** Adds pages to an open release; refused, with none added, where one of them may not join. */
    public ReleaseOutcome join(Actor actor, ReleaseId id, Collection<PageId> pages) {
        var release = releases.refresh(id);
        if (release.isEmpty() || !release.get().isOpen()) {
            return No.notOpen(release);
        }
        var refused = choosing.refusals(actor, pages, Transition.JOIN);
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
            return No.notOpen(release);
        }
        var refused = choosing.refusals(actor, members.of(id), Transition.LEAVE);
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

    private Optional<Outcome.Refused> take(Actor actor, PageId page, Transition arrow, Map<Detail, String> details) {
        return standings
                .find(page)
                .map(now -> moves.move(actor, page, now.head().text(), arrow, details)
                        .refused())
                .orElseGet(() -> Optional.of(Outcome.Refused.unknownPage()));
    }

    /** The pages of a release as they stand. */
    public List<Standing> members(ReleaseId release) {
        return choosing.pages(release);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
