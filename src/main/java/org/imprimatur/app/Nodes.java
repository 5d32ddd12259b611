package org.imprimatur.app;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.imprimatur.cluster.DataGrid;
import org.imprimatur.cluster.Neighbours;
import org.imprimatur.cluster.Ring;
import org.imprimatur.news.Newsroom;

/** Keeps this node in step with the others at the same store: at once when one rings, and soon where none is heard. */
@ApplicationScoped
public class Nodes {
    private static final Logger LOG = System.getLogger(Nodes.class.getName());

    /** How late a message that was lost makes a node. */
    private static final int LATE_MILLIS = 500;

    private static final int RING_SECONDS = 2;
    private static final int SURVEY_MINUTES = 5;
    private static final int FORGET_MINUTES = 10;

    private final Newsroom newsroom;
    private final Reporting reporting;
    private final DataGrid grid;
    private final Neighbours neighbours;
    private final Settings settings;
    private final ScheduledExecutorService rounds = Background.rounds("news");
    private final ScheduledExecutorService chores = Background.rounds("news-chores");
    private final AtomicBoolean isCalled = new AtomicBoolean();

    @Inject
    public Nodes(Newsroom newsroom, Reporting reporting, DataGrid grid, Neighbours neighbours, Settings settings) {
        this.newsroom = newsroom;
        this.reporting = reporting;
        this.grid = grid;
        this.neighbours = neighbours;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Nodes() {
        this(null, null, null, null, null);
    }

    void begin() {
        if (settings.isAlone()) {
            return;
        }
        LOG.log(Level.INFO, "This is the node {0}", newsroom.node());
        newsroom.begin(reporting::read, reporting::readAll, news -> ring(news, false));
        neighbours.listen(this::rung);
        every(rounds, LATE_MILLIS, TimeUnit.MILLISECONDS, newsroom::round);
        every(chores, LATE_MILLIS, TimeUnit.MILLISECONDS, newsroom::tidy);
        every(chores, RING_SECONDS, TimeUnit.SECONDS, this::look);
        every(chores, SURVEY_MINUTES, TimeUnit.MINUTES, newsroom::doubt);
        every(chores, FORGET_MINUTES, TimeUnit.MINUTES, newsroom::forget);
    }

    /** A round that fails must not be the last one. */
    private static void every(ScheduledExecutorService executor, int time, TimeUnit unit, Runnable work) {
        var unused = executor.scheduleWithFixedDelay(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException failure) {
                        LOG.log(Level.WARNING, "The news of other nodes were not looked after; they will be", failure);
                    }
                },
                time,
                time,
                unit);
    }

    private void ring(long news, boolean leaving) {
        grid.ring(new Ring(newsroom.node(), news, leaving));
    }

    /** However often it rings meanwhile, one look finds all. */
    private void rung(long news) {
        if (news > newsroom.tip() && isCalled.compareAndSet(false, true) && !rounds.isShutdown()) {
            rounds.execute(() -> {
                isCalled.set(false);
                newsroom.round();
            });
        }
    }

    private void look() {
        ring(newsroom.tip(), false);
        if (!neighbours.missing().isEmpty()) {
            newsroom.doubt();
        }
    }

    @PreDestroy
    void end() {
        rounds.shutdownNow();
        chores.shutdownNow();
        if (!settings.isAlone()) {
            ring(newsroom.tip(), true);
        }
    }
}
