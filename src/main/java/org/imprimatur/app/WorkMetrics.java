package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.imprimatur.hooks.Delivering;
import org.imprimatur.journal.Standings;
import org.imprimatur.metrics.Metric;
import org.imprimatur.notices.Dispatching;
import org.imprimatur.reading.LivePages;
import org.imprimatur.store.Engine;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;

/** What waits for people, for other programs and for the disk. All of it is looked up in memory. */
@Dependent
public class WorkMetrics {
    private static final double MILLIS = 1e3;

    private final Standings standings;
    private final LivePages live;
    private final TimedJournals journals;
    private final Delivering hooks;
    private final Dispatching mails;
    private final SearchBeans search;
    private final Engine engine;
    private final Clock clock;

    @Inject
    WorkMetrics(
            Standings standings,
            LivePages live,
            TimedJournals journals,
            Delivering hooks,
            Dispatching mails,
            SearchBeans search,
            Engine engine,
            Clock clock) {
        this.standings = standings;
        this.live = live;
        this.journals = journals;
        this.hooks = hooks;
        this.mails = mails;
        this.search = search;
        this.engine = engine;
        this.clock = clock;
    }

    List<Supplier<Metric>> all() {
        return List.of(
                () -> Metric.by("stage", Metric.Kind.GAUGE, "imprimatur_pages", "Pages by stage.", stages()),
                () -> Metric.gauge("imprimatur_live_pages", "Pages that readers see.", live.count()),
                () -> Metric.gauge(
                        "imprimatur_review_queue_pages",
                        "Pages that wait for a legal review.",
                        standings.count(Stage.LEGAL_REVIEW)),
                () -> Metric.gauge(
                        "imprimatur_review_oldest_wait_seconds",
                        "How long the page that waits longest has waited for its review; 0 where none waits.",
                        since(standings.in(Stage.LEGAL_REVIEW).stream()
                                .flatMap(page -> page.submission().stream())
                                .map(asked -> asked.at())
                                .min(Instant::compareTo))),
                () -> Metric.gauge(
                        "imprimatur_review_late_pages",
                        "Pages whose review is past the day by which it was due.",
                        standings.in(Stage.LEGAL_REVIEW).stream()
                                .filter(this::isLate)
                                .count()),
                () -> Metric.histogram(
                        "imprimatur_journal_append_seconds",
                        "How long it took until a journal's entry was on disk.",
                        journals.appends()),
                () -> Metric.gauge(
                        "imprimatur_webhook_backlog_events",
                        "Events that webhooks have not been told of.",
                        hooks.backlog()),
                () -> Metric.gauge(
                        "imprimatur_webhook_oldest_wait_seconds",
                        "How long ago the oldest of them happened; 0 where there is none.",
                        since(hooks.oldest())),
                () -> Metric.gauge(
                        "imprimatur_mail_outbox_mails",
                        "Notices by mail that have not gone out.",
                        mails.backlog().waiting()),
                () -> Metric.gauge(
                        "imprimatur_mail_oldest_wait_seconds",
                        "How long the oldest of them has waited; 0 where there is none.",
                        since(mails.backlog().oldest())),
                () -> Metric.gauge(
                        "imprimatur_mail_server_away",
                        "1 while the mail server cannot be reached.",
                        mails.backlog().isAway() ? 1 : 0),
                () -> Metric.gauge(
                        "imprimatur_search_behind_pages",
                        "Pages that changed and are not found by their new words yet.",
                        search.behind()),
                () -> Metric.gauge(
                        "imprimatur_search_complete",
                        "1 when the search index has looked at every page since the start.",
                        search.isComplete() ? 1 : 0),
                () -> Metric.gauge(
                        "imprimatur_store_damaged",
                        "1 where damage was found in the store: nothing is written any more.",
                        engine.damage().isPresent() ? 1 : 0));
    }

    private Map<String, Integer> stages() {
        var stages = new TreeMap<String, Integer>();
        for (Stage stage : Stage.values()) {
            stages.put(stage.name().toLowerCase(Locale.ROOT), standings.count(stage));
        }
        return stages;
    }

    private boolean isLate(Standing page) {
        return page.review().due().filter(due -> due.isBefore(clock.instant())).isPresent();
    }

    private double since(Optional<Instant> then) {
        return then.map(at -> Math.max(0, Duration.between(at, clock.instant()).toMillis()) / MILLIS)
                .orElse(0.0);
    }
}
