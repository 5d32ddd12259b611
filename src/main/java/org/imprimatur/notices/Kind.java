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
    OVERDUE(true);

    private final boolean aboutReview;

    Kind(boolean aboutReview) {
        this.aboutReview = aboutReview;
    }

    /** Asks for an answer, and is of no use once the text waits no longer. */
    public boolean isAboutReview() {
        return aboutReview;
    }

    /** As ids and sentences spell it, for example {@code sent-back}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
