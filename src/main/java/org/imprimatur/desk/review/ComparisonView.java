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

    /** For a screen that shows no body. */
    ComparisonView ofFields() {
        return with(stops.stream().filter(Stop::isField).toList());
    }

    /** For a screen that does not show all of the body. */
    ComparisonView in(String html) {
        return with(stops.stream()
                .filter(stop -> stop.isField() || html.contains("id=\"" + stop.anchor() + "\""))
                .toList());
    }

    ComparisonView with(List<Stop> others) {
        return new ComparisonView(fields, body, isBodySame, isSame, added, removed, moved, others);
    }

    /** A field beside the body that differs. */
    public record Changed(String anchor, String label, String html) {}

    /**
     * One change to step to.
     *
     * @param place the heading that it stands under; empty before the first
     */
    public record Stop(String anchor, String kind, String before, String after, String place) {
        static final String FIELD = "FIELD";

        boolean isField() {
            return kind.equals(FIELD);
        }
    }
}
