package org.imprimatur.workflow;

import java.util.Locale;

/** What can be set to happen to a page at an instant. */
public enum Turn {
    GO_LIVE(Transition.PUBLISH),
    COME_OFF(Transition.UNPUBLISH);

    private final Transition arrow;

    Turn(Transition arrow) {
        this.arrow = arrow;
    }

    /** The arrow that is taken then, with all its guards. */
    public Transition arrow() {
        return arrow;
    }

    /** As addresses and sentences spell it, for example {@code go-live}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
