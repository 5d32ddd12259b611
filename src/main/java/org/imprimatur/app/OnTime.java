package org.imprimatur.app;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.imprimatur.editing.ReleaseOutcome.No;
import org.imprimatur.editing.Scheduling;
import org.imprimatur.editing.Scheduling.Fired;
import org.imprimatur.editing.SchedulingTogether;
import org.imprimatur.journal.Standings;
import org.imprimatur.release.Releases;
import org.imprimatur.workflow.Outcome.Refused;

/** Has what was set happen at its instant, and at the start what was due while nobody was there. */
@ApplicationScoped
public class OnTime {
    private static final Logger LOG = System.getLogger(OnTime.class.getName());

    /** Clocks are set, and what another node set is learnt late: nobody sleeps longer than that. */
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(30);

    private static final Duration SHORTEST_SLEEP = Duration.ofMillis(20);

    /** Where the store is away, or a release holds the page. */
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(2);

    private static final Duration LATE = Duration.ofMinutes(1);

    private final Scheduling scheduling;
    private final SchedulingTogether together;
    private final Standings standings;
    private final Releases releases;
    private final Clock clock;
    private final ScheduledExecutorService rounds = Background.rounds("schedule");
    private final AtomicReference<Future<?>> alarm = new AtomicReference<>();

    @Inject
    public OnTime(
            Scheduling scheduling, SchedulingTogether together, Standings standings, Releases releases, Clock clock) {
        this.scheduling = scheduling;
        this.together = together;
        this.standings = standings;
        this.releases = releases;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected OnTime() {
        this(null, null, null, null, null);
    }

    void begin() {
        standings.onStep(page -> heard(!page.schedule().planned().isEmpty()));
        releases.onStep(release -> heard(release.timing().plan().isPresent()));
        rounds.execute(this::round);
    }

    private void heard(boolean isPlanned) {
        if (isPlanned && !rounds.isShutdown()) {
            rounds.execute(() -> sleep(untilNext()));
        }
    }

    private void round() {
        var wait = BEFORE_ANOTHER_TRY;
        try {
            var pages = scheduling.fire();
            var sets = together.fire();
            pages.forEach(this::tell);
            sets.forEach(this::tell);
            var isOpen = pages.stream().anyMatch(this::isOpen) || sets.stream().anyMatch(this::isOpen);
            wait = isOpen ? BEFORE_ANOTHER_TRY : untilNext();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "What is due could not be looked after; it will be tried again", failed);
        }
        sleep(wait);
    }

    /** Due still, because now was not the moment. */
    private boolean isOpen(Fired fired) {
        return standings
                .find(fired.due().page().id())
                .map(page -> page.schedule().planned().contains(fired.due().planned()))
                .orElse(false);
    }

    private boolean isOpen(SchedulingTogether.Fired fired) {
        return releases.find(fired.due().release().id())
                .map(release ->
                        release.timing().plan().equals(Optional.of(fired.due().plan())))
                .orElse(false);
    }

    private Duration untilNext() {
        var until = Stream.of(scheduling.next(), together.next())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(next -> Duration.between(clock.instant(), next))
                .orElse(LONGEST_SLEEP);
        return until.compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : until;
    }

    /** There is one alarm: whoever sets it turns off the one before. */
    private void sleep(Duration wait) {
        var millis = Math.max(SHORTEST_SLEEP.toMillis(), wait.toMillis());
        var before = alarm.getAndSet(rounds.schedule(this::round, millis, TimeUnit.MILLISECONDS));
        if (before != null) {
            before.cancel(false);
        }
    }

    private void tell(Fired fired) {
        var planned = fired.due().planned();
        var what = planned.turn().id() + " of page " + fired.due().page().id() + ", set by " + planned.by();
        tell(what, planned.at(), fired.outcome().refused());
    }

    private void tell(SchedulingTogether.Fired fired) {
        var plan = fired.due().plan();
        var what = "go-live of release " + fired.due().release().id() + ", set by " + plan.by();
        tell(what, plan.at(), fired.outcome().refused().map(No::why));
    }

    private void tell(String what, Instant at, Optional<Refused> refused) {
        var isLate = Duration.between(at, clock.instant()).compareTo(LATE) > 0;
        var happened = isLate ? " happens late" : " happens";
        LOG.log(
                refused.isEmpty() ? Level.INFO : Level.WARNING,
                what + " for " + at
                        + refused.map(why -> " did not happen: " + why.key()).orElse(happened));
    }

    @PreDestroy
    void end() {
        rounds.shutdownNow();
    }
}
