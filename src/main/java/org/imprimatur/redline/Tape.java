package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.List;

/** What a redline is written on: what is shown, and what it stands for on either side. */
final class Tape {

    private final List<Segment> segments = new ArrayList<>();
    private boolean onlyAfter;

    /** From here on only the later text is written; the earlier one has this at another place. Tells how it was. */
    boolean onlyAfter(boolean now) {
        boolean was = onlyAfter;
        onlyAfter = now;
        return was;
    }

    void put(String shown, String before, String after) {
        var kept = onlyAfter ? "" : before;
        if (!shown.isEmpty() || !kept.isEmpty() || !after.isEmpty()) {
            segments.add(new Segment(shown, kept, after));
        }
    }

    void put(Segment segment) {
        put(segment.shown(), segment.before(), segment.after());
    }

    /** Our own words, which stand in neither text. */
    void note(String shown) {
        put(shown, "", "");
    }

    String shown() {
        var html = new StringBuilder();
        segments.forEach(segment -> html.append(segment.shown()));
        return html.toString();
    }

    List<Segment> segments() {
        return List.copyOf(segments);
    }
}
