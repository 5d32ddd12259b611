package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imprimatur.accounts.Pace;
import org.imprimatur.api.door.Paces;
import org.imprimatur.gate.AccessLog;
import org.imprimatur.gate.Endurance;
import org.imprimatur.gate.Patience;
import org.imprimatur.gate.Traffic;
import org.imprimatur.metrics.Audience;
import org.imprimatur.metrics.Measured;
import org.imprimatur.metrics.Metric;
import org.imprimatur.reading.LivePages;
import org.imprimatur.serving.Renewing;
import org.imprimatur.serving.Shortcuts;
import org.imprimatur.serving.Tallies;
import org.imprimatur.site.SearchPace;

/** What watches the product from inside, and for whom. */
@Dependent
public class WatchBeans {
    private static final long MEGABYTE = 1024L * 1024;
    private static final Duration FREE = Duration.ofSeconds(10);
    private static final int WAITS = 2;

    @Produces
    @Singleton
    Traffic traffic() {
        return new Traffic();
    }

    @Produces
    @Singleton
    Patience patience(Settings settings) {
        return new Patience(
                Duration.ofSeconds(settings.number(Setting.STOP_NOTICE)),
                Duration.ofSeconds(settings.number(Setting.STOP_WAIT)));
    }

    /** A server has some threads for each processor: half of them at most wait for the slow. */
    @Produces
    @Singleton
    Endurance endurance(Settings settings) {
        int waits = settings.number(Setting.BODIES_WAITS);
        return new Endurance(
                settings.number(Setting.BODIES_MEGABYTES) * MEGABYTE,
                settings.number(Setting.BODIES_SLOWEST),
                FREE,
                waits > 0 ? waits : Runtime.getRuntime().availableProcessors() * WAITS);
    }

    @Produces
    @Singleton
    Paces paces(Settings settings, Clock clock) {
        return new Paces(
                new Pace(clock, settings.number(Setting.API_RATE_ACCOUNT)),
                new Pace(clock, settings.number(Setting.API_RATE_READER)));
    }

    @Produces
    @Singleton
    SearchPace searchPace(Settings settings, Clock clock) {
        return new SearchPace(new Pace(clock, settings.number(Setting.SEARCH_RATE)));
    }

    @Produces
    @Singleton
    AccessLog accessLog(Settings settings) {
        return new AccessLog(settings.isOn(Setting.LOG_ACCESS), settings.isOn(Setting.BEHIND_PROXY));
    }

    @Produces
    @Singleton
    Tallies tallies() {
        return new Tallies();
    }

    @Produces
    @Singleton
    Shortcuts shortcuts() {
        return new Shortcuts();
    }

    @Produces
    @Singleton
    Renewing renewing(LivePages live) {
        var renewing = new Renewing(System::nanoTime);
        live.beforeTold(renewing::renew);
        return renewing;
    }

    @Produces
    @Singleton
    Audience audience(Settings settings) {
        return Audience.of(settings.value(Setting.METRICS));
    }

    @Produces
    @Singleton
    Measured measured(WorkMetrics work, ServingMetrics serving) {
        return new Measured(Stream.<List<Supplier<Metric>>>of(work.all(), serving.all(), ProcessMetrics.all())
                .flatMap(List::stream)
                .toList());
    }
}
