package org.imprimatur.hooks;

import java.time.Instant;

/** Knows whether somebody within the application is through with an event, on whichever node. */
public final class Heard {
    private final Attempts attempts;

    public Heard(Attempts attempts) {
        this.attempts = attempts;
    }

    /**
     * Whether a handler will not be told of an event any more: it heard it, was told in vain for too long, or came later.
     *
     * @param source the id of the journal's entry
     * @param at when it was written
     */
    public boolean isOver(String handler, String source, Instant at) {
        var hook = Handlers.id(handler);
        var since = attempts.settled(Handlers.since(hook));
        // Of what was told that long ago nothing need be kept.
        var told = attempts.settled(hook).map(before -> before.minus(Gathering.MARGIN));
        return since.isEmpty()
                || at.isBefore(since.get())
                || told.filter(at::isBefore).isPresent()
                || Fate.of(attempts.under(Attempt.beginning(hook, source))).isOver();
    }
}
