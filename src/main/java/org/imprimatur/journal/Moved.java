package org.imprimatur.journal;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Standing;

/** Which pages moved since somebody looked; all of them the first time. */
final class Moved {
    private final Standings standings;
    private final Set<PageId> moved = ConcurrentHashMap.newKeySet();
    private boolean looked;

    Moved(Standings standings) {
        this.standings = standings;
        standings.onStep(page -> moved.add(page.id()));
    }

    /** As if nobody had looked. */
    void again() {
        looked = false;
    }

    /** On one thread at a time. */
    void each(Consumer<Standing> look) {
        if (!looked) {
            // Whoever moved before is among all.
            moved.clear();
            standings.all().forEach(look);
            looked = true;
        }
        for (PageId page : List.copyOf(moved)) {
            // Taken off before it is looked up: a step in between puts it on again.
            moved.remove(page);
            try {
                standings.find(page).ifPresent(look);
            } catch (RuntimeException failure) {
                moved.add(page);
                throw failure;
            }
        }
    }
}
