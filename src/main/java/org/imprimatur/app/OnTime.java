package org.imprimatur.app;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.imprimatur.editing.Scheduling;
import org.imprimatur.editing.Scheduling.Fired;
import org.imprimatur.journal.Standings;
import org.imprimatur.workflow.Standing;

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
    private final Standings standings;
    private final Clock clock;
    private final ScheduledExecutorService rounds = Background.rounds("schedule");
    private final AtomicReference<Future<?>> alarm = new AtomicReference<>();

    @Inject
    public OnTime(Scheduling scheduling, Standings standings, Clock clock) {
        this.scheduling = scheduling;
        this.standings = standings;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected OnTime() {
        this(null, null, null);
    }

    void begin() {
        standings.onStep(this::heard);
        rounds.execute(this::round);
    }

    private void heard(Standing page) {
        if (!page.schedule().planned().isEmpty() && !rounds.isShutdown()) {
            rounds.execute(() -> sleep(untilNext()));
        }
    }

    private void round() {
        var wait = BEFORE_ANOTHER_TRY;
        try {
            var fired = scheduling.fire();
            fired.forEach(this::tell);
            wait = fired.stream().anyMatch(one -> isOpen(one)) ? BEFORE_ANOTHER_TRY : untilNext();
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

    private Duration untilNext() {
        var until = scheduling
                .next()
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
        var late = Duration.between(planned.at(), clock.instant());
        var what = planned.turn().id() + " of page " + fired.due().page().id() + ", set by " + planned.by() + " for "
                + planned.at();
        fired.outcome()
                .fold(
                        moved -> log(Level.INFO, what + (late.compareTo(LATE) > 0 ? " happens late" : " happens")),
                        refused -> log(Level.WARNING, what + " did not happen: " + refused.key()));
    }

    private static boolean log(Level level, String said) {
        LOG.log(level, said);
        return true;
    }

    @PreDestroy
    void end() {
        rounds.shutdownNow();
    }
}
