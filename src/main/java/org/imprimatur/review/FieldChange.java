package org.imprimatur.review;

import org.imprimatur.page.Wording;
import org.imprimatur.redline.Labels;
import org.imprimatur.redline.Redline;
import org.imprimatur.redline.SideBySide;

/**
 * A field beside the body in which two texts differ.
 *
 * @param was its value as lines of plain text; empty where it had none
 */
public record FieldChange(String field, Wording label, String was, String now, Redline redline) {
    /** Both values in two columns. */
    public SideBySide sides(Labels labels) {
        var drawn = SideBySide.ofPlain(was, now, labels);
        return new SideBySide(
                drawn.rows().stream()
                        .map(row -> new SideBySide.Row(
                                Anchors.own(field, row.before()), Anchors.own(field, row.after()), row.changed()))
                        .toList(),
                drawn.summary(),
                drawn.changes());
    }

    /** Where the field stands among the changes to step through. */
    public String anchor() {
        return "field-" + field;
    }
}
