package org.imprimatur.listing;

import org.imprimatur.workflow.Standing;

/** What the public reads of a page. */
public enum Liveness {
    ANY,
    LIVE,
    /** Live, while a later text is on its way. */
    AHEAD,
    NOT;

    boolean fits(Standing page) {
        return switch (this) {
            case ANY -> true;
            case LIVE -> page.live().isPresent();
            case AHEAD -> page.live().isPresent() && !page.isHeadLive();
            case NOT -> page.live().isEmpty();
        };
    }
}
