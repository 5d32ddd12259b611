package org.imprimatur.redline;

import java.util.List;
import java.util.function.Function;

/** The difference between two texts, as a lawyer reads it. */
public record Redline(String html, Summary summary, List<Change> changes, List<Segment> segments) {

    public Redline {
        changes = List.copyOf(changes);
        segments = List.copyOf(segments);
    }

    /** Compares two fragments of HTML as our own renderer writes them. */
    public static Redline ofHtml(String before, String after) {
        return ofHtml(before, after, Labels.ENGLISH);
    }

    public static Redline ofHtml(String before, String after, Labels labels) {
        return Drawing.of(Comparison.ofHtml(before, after), labels);
    }

    /** Compares two plain texts by line, then by word. */
    public static Redline ofPlain(String before, String after) {
        return ofPlain(before, after, Labels.ENGLISH);
    }

    public static Redline ofPlain(String before, String after, Labels labels) {
        return Drawing.of(Comparison.ofPlain(before, after), labels);
    }

    /** Compares the Markdown that two pages are written in. */
    public static Redline ofSource(String before, String after, Labels labels) {
        return ofPlain(before, after, labels);
    }

    static Redline of(List<Segment> segments, Stops stops) {
        return new Redline(joined(segments, Segment::shown), stops.summary(), stops.changes(), segments);
    }

    /** Nothing that a reader could notice has changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The text with all changes taken: the later one. */
    public String accepted() {
        return joined(segments, Segment::after);
    }

    /** The text with no change taken: the earlier one. */
    public String rejected() {
        return joined(segments, Segment::before);
    }

    private static String joined(List<Segment> segments, Function<Segment, String> part) {
        var text = new StringBuilder();
        segments.forEach(segment -> text.append(part.apply(segment)));
        return text.toString();
    }
}
