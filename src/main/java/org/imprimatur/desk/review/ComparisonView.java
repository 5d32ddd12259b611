package org.imprimatur.desk.review;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A comparison as the templates draw it. The strings of HTML come from our own renderer and redline, which escape.
 *
 * @param stops every change in the order in which it stands on the screen
 */
public record ComparisonView(
        List<Changed> fields,
        String body,
        boolean isBodySame,
        boolean isSame,
        int added,
        int removed,
        int moved,
        List<Stop> stops) {
    ComparisonView withBody(UnaryOperator<String> drawn) {
        return new ComparisonView(fields, drawn.apply(body), isBodySame, isSame, added, removed, moved, stops);
    }

    /** A field beside the body that differs. */
    public record Changed(String anchor, String label, String html) {}

    /** One change to step to. */
    public record Stop(String anchor, String kind, String before, String after) {}
}
