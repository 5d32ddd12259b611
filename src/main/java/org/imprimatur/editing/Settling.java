package org.imprimatur.editing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.release.Members;
import org.imprimatur.release.Release;
import org.imprimatur.release.Releases;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Membership;
import org.imprimatur.workflow.Membership.Hold;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** Brings the pages of a release to where its journal says they are: live with it, or free again. */
public final class Settling {
    private final Moves moves;
    private final Releases releases;
    private final Members members;
    private final Clock clock;

    public Settling(Moves moves, Releases releases, Members members, Clock clock) {
        this.moves = moves;
        this.releases = releases;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Ends what nobody is at work on any more.
     *
     * @param before an attempt whose pages were held before this instant and that nothing decided is abandoned
     */
    public void settle(Instant before) {
        Set<ReleaseId> unsettled = members.all().stream()
                .flatMap(page -> page.membership().stream())
                .filter(this::mayBeUnsettled)
                .map(Membership::release)
                .collect(Collectors.toSet());
        unsettled.forEach(release -> settle(release, before));
    }

    private boolean mayBeUnsettled(Membership membership) {
        return membership.hold().isPresent()
                || releases.find(membership.release()).filter(Release::isOpen).isEmpty();
    }

    void settle(ReleaseId id, Instant before) {
        releases.refresh(id).ifPresent(release -> {
            var now = decided(release, before);
            members.all().stream()
                    .filter(page -> page.membership().map(Membership::release).equals(Optional.of(id)))
                    .forEach(page -> settle(page, now));
        });
    }

    /** An attempt that its author seems to have left behind is taken out of the race; who wins, wins. */
    private Release decided(Release release, Instant before) {
        var left = members.all().stream()
                .flatMap(page -> page.membership().stream())
                .filter(membership -> membership.release().equals(release.id()))
                .flatMap(membership -> membership.hold().stream())
                .filter(hold -> hold.attempt() > release.version() && hold.at().isBefore(before))
                .findFirst();
        return left.map(hold -> releases.abandon(release, hold.by(), now())
                        .orElseGet(() -> releases.refresh(release.id()).orElseThrow()))
                .orElse(release);
    }

    private void settle(Standing page, Release release) {
        var hold = page.membership().flatMap(Membership::hold);
        if (hold.isEmpty()) {
            leaveIfOver(page, release);
        } else if (release.tookLive(page.id(), hold.get().attempt())) {
            publish(page, hold.get(), release);
        } else if (hold.get().attempt() <= release.version()) {
            go(page, hold.get(), Transition.LET_GO);
        }
    }

    private void publish(Standing page, Hold hold, Release release) {
        var commit = release.commit().orElseThrow();
        var details = PublishingTogether.attempt(release.id(), hold.attempt());
        details.put(Detail.MEMBERS, String.valueOf(commit.members().size()));
        var outcome = moves.moveAt(
                actor(Transition.PUBLISH, commit.by()),
                page.id(),
                page.head().text(),
                Transition.PUBLISH,
                details,
                commit.at());
        outcome.refused().filter(why -> isStillHeld(page, hold)).ifPresent(why -> {
            throw new IllegalStateException("page " + page.id() + " of the committed release " + release.id()
                    + " could not follow it: " + why.key());
        });
    }

    /** Another node may have brought it there meanwhile. */
    private boolean isStillHeld(Standing page, Hold hold) {
        return members.all().stream()
                .filter(now -> now.id().equals(page.id()))
                .flatMap(now -> now.membership().stream())
                .anyMatch(membership -> membership.hold().equals(Optional.of(hold)));
    }

    // The right to do this was looked at when the page was held.
    private static Actor actor(Transition arrow, AccountName by) {
        return new Actor(by, arrow.by());
    }

    private void go(Standing page, Hold hold, Transition arrow) {
        Hash text = page.head().text();
        moves.move(
                actor(arrow, hold.by()),
                page.id(),
                text,
                arrow,
                PublishingTogether.attempt(page.membership().orElseThrow().release(), hold.attempt()));
    }

    /** A page that joined at the very moment when the release ended is not bound by it. */
    private void leaveIfOver(Standing page, Release release) {
        if (!release.isOpen()) {
            moves.move(
                    actor(Transition.LEAVE, release.opened()),
                    page.id(),
                    page.head().text(),
                    Transition.LEAVE,
                    Map.of(Detail.RELEASE, release.id().value()));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
