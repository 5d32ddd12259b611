package org.imprimatur.desk.review;

import java.util.List;
import org.imprimatur.desk.review.ComparisonView.Stop;
import org.imprimatur.redline.SideBySide.Row;

/** The earlier and the later text in two columns, as the template draws them. */
public record SidesView(List<Field> fields, List<Row> body, List<Stop> stops) {
    /** A field beside the body that differs. */
    public record Field(String anchor, String label, List<Row> rows) {}
}
