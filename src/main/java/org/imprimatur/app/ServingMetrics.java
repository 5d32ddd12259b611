package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.imprimatur.gate.Traffic;
import org.imprimatur.metrics.Metric;
import org.imprimatur.metrics.Metric.Kind;
import org.imprimatur.serving.Tallies;

/** How readers and programs are answered. */
@Dependent
public class ServingMetrics {
    private final Traffic traffic;
    private final Tallies kept;

    @Inject
    ServingMetrics(Traffic traffic, Tallies kept) {
        this.traffic = traffic;
        this.kept = kept;
    }

    List<Supplier<Metric>> all() {
        return List.of(
                () -> Metric.gauge(
                        "imprimatur_open_requests",
                        "Requests that are being answered, this one among them.",
                        traffic.open()),
                () -> Metric.by(
                        "status",
                        Kind.COUNTER,
                        "imprimatur_answers_total",
                        "Answers by their status.",
                        traffic.answers()),
                () -> Metric.histograms(
                        "area",
                        "imprimatur_request_seconds",
                        "How long requests took, by what they were for.",
                        traffic.times()),
                () -> Metric.by(
                        "cache",
                        Kind.COUNTER,
                        "imprimatur_cache_hits_total",
                        "Answers that were ready when they were asked for.",
                        kept.hits()),
                () -> Metric.by(
                        "cache",
                        Kind.COUNTER,
                        "imprimatur_cache_misses_total",
                        "Answers that had to be made.",
                        kept.misses()),
                () -> Metric.by(
                        "cache",
                        Kind.GAUGE,
                        "imprimatur_cache_bytes",
                        "Memory that ready answers take.",
                        kept.bytes()));
    }
}
