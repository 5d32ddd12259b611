package org.imprimatur.notices;

import java.util.Locale;

/** What somebody is told of. */
public enum Kind {
    /** A text waits for a yes of theirs, or of one of their team. */
    REVIEW_ASKED(true),
    /** A text waits for them by name. */
    ASSIGNED(true),
    SENT_BACK(false),
    APPROVED(false),
    PUBLISHED(false),
    /** What they set to happen at an instant does not happen. */
    SCHEDULE_LAPSED(false),
    /** Somebody wrote their name in a comment. */
    MENTIONED(false),
    /** An answer is expected within a day. */
    DUE_SOON(true),
    OVERDUE(true),
    /** What a page tells of ends on a day that draws near. */
    ENDS_SOON(false),
    ENDED(false),
    /** A page claims a certification that ended. */
    CLAIM_OVER(false),
    /** Somebody said that the page is to be looked at again by a day that draws near, or has passed. */
    LOOK_AGAIN(false),
    /** A reader asks for a document that is not for everybody. */
    DOCUMENT_ASKED(false);

    private final boolean aboutReview;

    Kind(boolean aboutReview) {
        this.aboutReview = aboutReview;
    }

    /** Asks for an answer, and is of no use once the text waits no longer. */
    public boolean isAboutReview() {
        return aboutReview;
    }

    /** Follows from the calendar alone, and is of no use once the page says another day. */
    public boolean isAboutDay() {
        return this == ENDS_SOON || this == ENDED || this == CLAIM_OVER || this == LOOK_AGAIN;
    }

    /** Asks for an answer to somebody outside, and is of no use once they have one. */
    public boolean isAboutCaller() {
        return this == DOCUMENT_ASKED;
    }

    /** As ids and sentences spell it, for example {@code sent-back}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
