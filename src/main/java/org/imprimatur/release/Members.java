package org.imprimatur.release;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Standing;

/** Which pages say that they are in which release. */
public final class Members {
    private final Standings standings;
    // Never shrinks: news of a page may come late, and what a page says now is asked of its standing anyway.
    private final Set<PageId> everMembers = ConcurrentHashMap.newKeySet();

    public Members(Standings standings) {
        this.standings = standings;
        standings.onStep(this::follow);
        standings.all().forEach(this::follow);
    }

    private void follow(Standing page) {
        if (page.membership().isPresent()) {
            everMembers.add(page.id());
        }
    }

    /** The pages of a release, in an order that is the same for everybody. */
    public List<PageId> of(ReleaseId release) {
        return all().stream()
                .filter(page -> page.membership()
                        .filter(one -> one.release().equals(release))
                        .isPresent())
                .map(Standing::id)
                .toList();
    }

    /** Every page that is in some release. */
    public List<Standing> all() {
        return everMembers.stream()
                .sorted(Comparator.comparing(PageId::value))
                .flatMap(page -> standings.find(page).stream())
                .filter(page -> page.membership().isPresent())
                .toList();
    }
}
