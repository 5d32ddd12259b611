package org.imprimatur.desk.access;

import java.util.List;
import org.imprimatur.desk.frame.Moment;

/**
 * One request with all that belongs to it.
 *
 * @param agreement what was agreed to, as HTML
 * @param seal the hash of the personal record, which the journal keeps
 * @param mail how far the mail with the answer got: {@code none}, {@code due}, {@code sent} or {@code returned}
 * @param trouble why it came back
 * @param denied the reason that was given; empty where none was
 * @param typed what somebody typed into the forms
 */
public record RequestView(
        RequestLine request,
        String agreement,
        String agreed,
        String document,
        String text,
        String seal,
        String mail,
        String trouble,
        String denied,
        List<Copy> copies,
        List<Happening> past,
        Typed typed,
        int mostDays,
        int mostTimes,
        String problem) {
    /** That the document was fetched. */
    public record Copy(Moment at, String bytes) {}

    /** A line of the journal. */
    public record Happening(Moment at, String kind, String by) {}

    /** What stands in the forms. */
    public record Typed(String days, String times, String reason) {}
}
