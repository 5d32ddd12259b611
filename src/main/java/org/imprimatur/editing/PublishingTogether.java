package org.imprimatur.editing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
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
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/**
 * Taking all pages of a release live, or none.
 *
 * <p>It takes three steps. Every page is held, so that nothing else may move it. One entry in the release's own journal
 * is the commit; an attempt that fails takes the number of that entry, so that it cannot succeed later. Then each page
 * is published with a pointer to the commit. {@link Settling} ends what a crash left in between.
 */
public final class PublishingTogether {
    private final Moves moves;
    private final ChoosingTogether choosing;
    private final Standings standings;
    private final Releases releases;
    private final Members members;
    private final Settling settling;
    private final Clock clock;

    public PublishingTogether(
            Moves moves,
            ChoosingTogether choosing,
            Standings standings,
            Releases releases,
            Members members,
            Settling settling,
            Clock clock) {
        this.moves = moves;
        this.choosing = choosing;
        this.standings = standings;
        this.releases = releases;
        this.members = members;
        this.settling = settling;
        this.clock = clock;
    }

    /**
     * Takes all pages of a release live, or none.
     *
     * @param seen the pages and texts that the person looked at
     */
    public ReleaseOutcome publish(Actor actor, ReleaseId id, Map<PageId, Hash> seen) {
        var release = releases.refresh(id);
        return release.isPresent() && release.get().isOpen()
                ? publish(actor, release.get(), seen)
                : No.notOpen(release);
    }

    /** Takes exactly this state of a release live: where its journal went on since, nothing happens. */
    ReleaseOutcome publish(Actor actor, Release release, Map<PageId, Hash> seen) {
        var pages = members.of(release.id());
        if (seen.isEmpty() && pages.isEmpty()) {
            return No.because("RELEASE_EMPTY", Grounds.CONFLICT);
        }
        if (!seen.keySet().equals(Set.copyOf(pages))) {
            return No.stale();
        }
        var refused = choosing.refusals(actor, pages, Transition.HOLD);
        refused.keySet().removeIf(page -> isHeld(page, release.version() + 1));
        return refused.isEmpty() ? holdAndCommit(actor, release, seen) : No.because(refused);
    }

    private ReleaseOutcome holdAndCommit(Actor actor, Release release, Map<PageId, Hash> seen) {
        var attempt = release.version() + 1;
        var refused = hold(actor, release, attempt, seen);
        var isReady = refused.isEmpty() && seen.keySet().equals(Set.copyOf(members.of(release.id())));
        var decided = isReady
                ? releases.publish(release, actor.name(), now(), seen)
                : releases.abandon(release, actor.name(), now());
        settling.settle(release.id(), Instant.MIN);
        return decided.or(() -> releases.find(release.id()))
                .filter(now -> isDone(now, seen))
                .<ReleaseOutcome>map(Done::new)
                .orElseGet(() -> refused.isEmpty() ? No.stale() : No.because(refused));
    }

    /** Whether all went live just so, whoever did it. */
    private static boolean isDone(Release now, Map<PageId, Hash> seen) {
        return now.commit().filter(commit -> commit.members().equals(seen)).isPresent();
    }

    private Map<PageId, Refused> hold(Actor actor, Release release, int attempt, Map<PageId, Hash> seen) {
        var refused = new LinkedHashMap<PageId, Refused>();
        var details = attempt(release.id(), attempt);
        for (PageId page : members.of(release.id())) {
            var text = seen.get(page);
            if (refused.isEmpty() && text != null) {
                moves.move(actor, page, text, Transition.HOLD, details)
                        .refused()
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
