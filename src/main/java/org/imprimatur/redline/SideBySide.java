package org.imprimatur.redline;

import java.util.List;

/** Two texts in two columns: what became of what stands in one row. */
public record SideBySide(List<Row> rows) {

    /** HTML of the earlier and of the later text; either is empty where there is nothing to stand beside the other. */
    public record Row(String before, String after, boolean changed) {}

    public SideBySide {
        rows = List.copyOf(rows);
    }

    /** Compares two fragments of HTML as our own renderer writes them. */
    public static SideBySide ofHtml(String before, String after, Labels labels) {
        return of(Comparison.ofHtml(before, after), labels);
    }

    /** Compares two plain texts by line, then by word. */
    public static SideBySide ofPlain(String before, String after, Labels labels) {
        return of(Comparison.ofPlain(before, after), labels);
    }

    private static SideBySide of(Comparison comparison, Labels labels) {
        var notes = new Notes(labels);
        return new SideBySide(comparison.blocks().stream()
                .map(step -> new Row(
                        Column.of(step, Side.BEFORE, notes),
                        Column.of(step, Side.AFTER, notes),
                        !(step instanceof Step.Kept)))
                .toList());
    }
}
