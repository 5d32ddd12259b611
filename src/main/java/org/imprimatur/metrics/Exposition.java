package org.imprimatur.metrics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Metrics as the text that Prometheus reads, version 0.0.4. */
final class Exposition {
    static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private Exposition() {}

    static String of(List<Metric> metrics) {
        return metrics.stream().map(Exposition::of).collect(Collectors.joining());
    }

    private static String of(Metric metric) {
        var head = "# HELP " + metric.name() + " " + metric.help() + "\n# TYPE " + metric.name() + " "
                + metric.kind().id() + "\n";
        return head
                + metric.samples().stream()
                        .map(sample -> metric.name() + sample.suffix() + labels(sample.labels()) + " "
                                + number(sample.value()) + "\n")
                        .collect(Collectors.joining());
    }

    private static String labels(Map<String, String> labels) {
        return labels.isEmpty()
                ? ""
                : new TreeMap<>(labels)
                        .entrySet().stream()
                                .map(label -> label.getKey() + "=\"" + escaped(label.getValue()) + "\"")
                                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    /** Without an exponent, so that people can read it, too. */
    static String number(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }
}
