package org.imprimatur.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.imprimatur.metrics.Metric.Kind;
import org.junit.jupiter.api.Test;

class ExpositionTest {
    @Test
    void each_metric_says_what_it_is_and_numbers_are_plain() {
        assertThat(text(Metric.gauge("pages", "Pages.", 12), Metric.counter("asked_total", "Asked.", 0.00025)))
                .isEqualTo("""
                        # HELP pages Pages.
                        # TYPE pages gauge
                        pages 12
                        # HELP asked_total Asked.
                        # TYPE asked_total counter
                        asked_total 0.00025
                        """);
    }

    @Test
    void large_numbers_have_no_exponent() {
        assertThat(text(Metric.gauge("start", "S.", 1_795_340_667.721))).contains("start 1795340667.721\n");
        assertThat(text(Metric.gauge("bytes", "B.", 1e12))).contains("bytes 1000000000000\n");
    }

    @Test
    void a_label_holds_whatever_it_has_to() {
        assertThat(text(Metric.by("gc", Kind.COUNTER, "c_total", "C.", new TreeMap<>(Map.of("G1 \"Young\"\\\n", 2)))))
                .contains("c_total{gc=\"G1 \\\"Young\\\"\\\\\\n\"} 2\n");
    }

    @Test
    void a_histogram_counts_each_with_all_that_were_faster() {
        var times = new Times();
        times.add(400_000);
        times.add(900_000);
        times.add(60_000_000_000L);
        assertThat(text(Metric.histogram("append_seconds", "A.", times)))
                .contains(
                        "append_seconds_bucket{le=\"0.0005\"} 1\n",
                        "append_seconds_bucket{le=\"0.001\"} 2\n",
                        "append_seconds_bucket{le=\"10\"} 2\n",
                        "append_seconds_bucket{le=\"+Inf\"} 3\n",
                        "append_seconds_sum 60.0013\n",
                        "append_seconds_count 3\n");
    }

    @Test
    void what_cannot_be_told_now_does_not_hide_the_rest() {
        var measured = new Measured(List.of(
                () -> {
                    throw new IllegalStateException("away");
                },
                () -> Metric.gauge("pages", "Pages.", 1)));
        assertThat(measured.now()).extracting(Metric::name).containsExactly("pages");
    }

    private static String text(Metric... metrics) {
        return Exposition.of(List.of(metrics));
    }
}
