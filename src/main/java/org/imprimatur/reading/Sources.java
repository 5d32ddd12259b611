package org.imprimatur.reading;

import java.util.Set;

/** What something was drawn from: it is good until one of these things changes. */
public final class Sources {
    private final Topics topics;
    private final Set<Topic> used;
    private final long since;
    private volatile long checked;

    Sources(Topics topics, Set<Topic> used, long since) {
        this.topics = topics;
        this.used = Set.copyOf(used);
        this.since = since;
        this.checked = since;
    }

    /** How many things they are. */
    public int count() {
        return used.size();
    }

    /** Costs one comparison as long as nothing at all changes on the site. */
    public boolean hold() {
        long now = topics.edition();
        if (now == checked) {
            return true;
        }
        if (!topics.unchanged(used, since)) {
            return false;
        }
        checked = now;
        return true;
    }

    /** Whether nobody was told of a change yet: what was drawn before may be shown as long. */
    public boolean mayBeShown() {
        return hold() || topics.noneTold(used, since);
    }
}
