package org.imprimatur.redline;

import java.util.List;

/** Two texts in two columns: what became of what stands in one row. */
public record SideBySide(List<Row> rows, Summary summary, List<Change> changes) {

    /** HTML of the earlier and of the later text; either is empty where there is nothing to stand beside the other. */
    public record Row(String before, String after, boolean changed) {}

    public SideBySide {
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
    }

    /** Compares two fragments of HTML as our own renderer writes them. */
    public static SideBySide ofHtml(String before, String after, Labels labels) {
        return Columns.of(Comparison.ofHtml(before, after), labels);
    }

    /** Compares two plain texts by line, then by word. */
    public static SideBySide ofPlain(String before, String after, Labels labels) {
        return Columns.of(Comparison.ofPlain(before, after), labels);
    }
}
