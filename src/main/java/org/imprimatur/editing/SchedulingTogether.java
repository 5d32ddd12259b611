package org.imprimatur.editing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.editing.ReleaseOutcome.Done;
import org.imprimatur.editing.ReleaseOutcome.No;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.release.Release;
import org.imprimatur.release.Releases;
import org.imprimatur.release.Timing;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Transition;

/**
 * Setting the instant at which a release goes live, and having it go live then.
 *
 * <p>It is bound to the pages and texts that were ready when it was set. When the instant comes, the release goes live
 * as by hand, in the name of whoever set it, all of it or nothing. What stands in the way then is written down as the
 * reason, and the instant does not come again.
 */
public final class SchedulingTogether {
    private final PublishingTogether publishing;
    private final ChoosingTogether choosing;
    private final Releases releases;
    private final Clock clock;

    public SchedulingTogether(
            PublishingTogether publishing, ChoosingTogether choosing, Releases releases, Clock clock) {
        this.publishing = publishing;
        this.choosing = choosing;
        this.releases = releases;
        this.clock = clock;
    }

    /** Takes exactly these texts live at an instant; all of them must be ready for that now. */
    public ReleaseOutcome goLive(Actor actor, ReleaseId id, Map<PageId, Hash> seen, Instant at) {
        var release = releases.refresh(id);
        if (release.isEmpty() || !release.get().isOpen()) {
            return No.notOpen(release);
        }
        if (!choosing.texts(id).equals(seen)) {
            return No.stale();
        }
        return Scheduling.inFuture(at, clock.instant())
                .map(why -> new No(why, Map.of()))
                .or(() -> choosing.closed(actor, id, Transition.HOLD))
                .<ReleaseOutcome>map(no -> no)
                .orElseGet(() -> done(releases.schedule(release.get(), actor.name(), now(), at, seen)));
    }

    /** Takes back what was set; of what was missed, takes note. */
    public ReleaseOutcome cancel(Actor actor, ReleaseId id) {
        var release = releases.refresh(id);
        if (release.isEmpty() || !release.get().isOpen()) {
            return No.notOpen(release);
        }
        if (!actor.isOneOf(Transition.UNSCHEDULE.by())) {
            return new No(Transition.UNSCHEDULE.notYourRole(), Map.of());
        }
        return release.get().timing().isEmpty()
                ? No.because("RELEASE_NOT_SCHEDULED", Grounds.CONFLICT)
                : done(releases.unschedule(release.get(), actor.name(), now()));
    }

    private static ReleaseOutcome done(Optional<Release> now) {
        return now.<ReleaseOutcome>map(Done::new).orElseGet(No::stale);
    }

    /** A release that is to go live by itself. */
    public record Due(Release release, Timing.Plan plan) {}

    /** All of them, the next first. */
    public List<Due> ahead() {
        return releases.all().stream()
                .flatMap(release -> release.timing().plan().map(plan -> new Due(release, plan)).stream())
                .sorted(Comparator.comparing((Due due) -> due.plan().at())
                        .thenComparing(due -> due.release().id()))
                .toList();
    }

    /** When one goes live next. */
    public Optional<Instant> next() {
        return ahead().stream().map(due -> due.plan().at()).findFirst();
    }

    /** What would keep a release from going live, were its instant now; empty where nothing would. */
    public Map<PageId, Refused> inTheWay(Due due) {
        var changed = changed(due);
        return changed.isEmpty()
                ? choosing.refusals(actor(due.plan()), due.plan().members().keySet(), Transition.HOLD)
                : changed;
    }

    /** What is not as it was when the instant was set. */
    private Map<PageId, Refused> changed(Due due) {
        var now = choosing.texts(due.release().id());
        var then = due.plan().members();
        var changed = new LinkedHashMap<PageId, Refused>();
        then.forEach((page, text) -> {
            if (!now.containsKey(page)) {
                changed.put(page, conflict("RELEASE_PAGE_LEFT"));
            } else if (!text.equals(now.get(page))) {
                changed.put(page, conflict("RELEASE_PAGE_CHANGED"));
            }
        });
        now.keySet().stream()
                .filter(page -> !then.containsKey(page))
                .forEach(page -> changed.put(page, conflict("RELEASE_PAGE_JOINED")));
        return changed;
    }

    private static Refused conflict(String key) {
        return new Refused(key, Grounds.CONFLICT);
    }

    /** What became of a release that was due. */
    public record Fired(Due due, ReleaseOutcome outcome) {}

    /** Has every release go live that is due by now. */
    public List<Fired> fire() {
        var now = clock.instant();
        return ahead().stream()
                .takeWhile(due -> !due.plan().at().isAfter(now))
                .flatMap(due -> releases
                        .refresh(due.release().id())
                        .filter(fresh -> fresh.timing().plan().equals(Optional.of(due.plan())))
                        .map(fresh -> new Due(fresh, due.plan()))
                        .stream())
                .map(due -> new Fired(due, fire(due)))
                .toList();
    }

    private ReleaseOutcome fire(Due due) {
        var changed = changed(due);
        var outcome = changed.isEmpty()
                ? publishing.publish(
                        actor(due.plan()), due.release(), due.plan().members())
                : No.because(changed);
        outcome.refused().filter(no -> !isForLater(no)).ifPresent(no -> lapse(due, no));
        return outcome;
    }

    /** Somebody is at it at this very moment, or was quicker: the next round looks again. */
    private static boolean isForLater(No no) {
        return no.why().key().equals("STALE")
                || no.members().values().stream()
                        .map(Refused::key)
                        .anyMatch(key -> key.equals("GOING_LIVE") || key.equals("STALE"));
    }

    /** Of the attempt itself, the release's journal may have told since. */
    private void lapse(Due due, No no) {
        var pages = no.members().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, member -> member.getValue().key()));
        releases.refresh(due.release().id())
                .filter(now -> now.timing().plan().equals(Optional.of(due.plan())))
                .ifPresent(now ->
                        releases.lapse(now, due.plan().by(), now(), no.why().key(), pages));
    }

    // The right to do this was looked at when it was set.
    private static Actor actor(Timing.Plan plan) {
        return new Actor(plan.by(), Transition.HOLD.by());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
