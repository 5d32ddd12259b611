package org.imprimatur.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that is measured, with what it is now.
 *
 * @param name with its unit at the end, as Prometheus wants it
 * @param help one sentence for people
 */
public record Metric(String name, Kind kind, String help, List<Sample> samples) {
    /** What may be done with a metric: only a counter never falls. */
    public enum Kind {
        GAUGE,
        COUNTER,
        HISTOGRAM;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A value.
     *
     * @param suffix what comes after the metric's name, for a part of a histogram
     */
    public record Sample(String suffix, Map<String, String> labels, double value) {}

    public static Metric gauge(String name, String help, Number value) {
        return new Metric(name, Kind.GAUGE, help, List.of(new Sample("", Map.of(), value.doubleValue())));
    }

    public static Metric counter(String name, String help, Number value) {
        return new Metric(name, Kind.COUNTER, help, List.of(new Sample("", Map.of(), value.doubleValue())));
    }

    /** One metric that has a value for each value of a label. */
    public static Metric by(String label, Kind kind, String name, String help, Map<String, ? extends Number> values) {
        var samples = new ArrayList<Sample>();
        values.forEach((key, value) -> samples.add(new Sample("", Map.of(label, key), value.doubleValue())));
        return new Metric(name, kind, help, samples);
    }

    public static Metric histogram(String name, String help, Times times) {
        return new Metric(name, Kind.HISTOGRAM, help, samples(Map.of(), times));
    }

    public static Metric histograms(String label, String name, String help, Map<String, Times> times) {
        var samples = new ArrayList<Sample>();
        times.forEach((key, one) -> samples.addAll(samples(Map.of(label, key), one)));
        return new Metric(name, Kind.HISTOGRAM, help, samples);
    }

    private static List<Sample> samples(Map<String, String> labels, Times times) {
        var samples = new ArrayList<Sample>();
        times.within().forEach(one -> samples.add(bucket(labels, Exposition.number(one.seconds()), one.count())));
        samples.add(bucket(labels, "+Inf", times.count()));
        samples.add(new Sample("_sum", labels, times.seconds()));
        samples.add(new Sample("_count", labels, (double) times.count()));
        return samples;
    }

    private static Sample bucket(Map<String, String> labels, String edge, long count) {
        var all = new TreeMap<>(labels);
        all.put("le", edge);
        return new Sample("_bucket", all, (double) count);
    }
}
