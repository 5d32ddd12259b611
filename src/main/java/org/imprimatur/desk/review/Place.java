package org.imprimatur.desk.review;

import java.util.Locale;

/** Where a section of the review screen stands, from top to bottom; its template is {@code review-<id>.ftlh}. */
public enum Place {
    ASSIGNMENT(Column.SIDE),
    CHECKLIST(Column.SIDE),
    STEPS(Column.SIDE),
    ACTIONS(Column.SIDE),
    COMMENTS(Column.SIDE),
    TIMES(Column.SIDE),
    RELEASE(Column.SIDE),
    PREVIEWS(Column.SIDE),
    IMPACT(Column.SIDE),
    EVIDENCE(Column.SIDE),
    PAST(Column.BELOW);

    /** Beside the text, or below it where there is room for long lists. */
    enum Column {
        SIDE,
        BELOW
    }

    private final Column column;

    Place(Column column) {
        this.column = column;
    }

    boolean isIn(Column wanted) {
        return column == wanted;
    }

    String template() {
        return "review-" + name().toLowerCase(Locale.ROOT) + ".ftlh";
    }
}
