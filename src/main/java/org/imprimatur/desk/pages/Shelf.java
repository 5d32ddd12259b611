package org.imprimatur.desk.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Standing;

/** Finds a page by the id in an address, whatever somebody wrote there. */
@ApplicationScoped
public class Shelf {
    private final Standings standings;

    @Inject
    public Shelf(Standings standings) {
        this.standings = standings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Shelf() {
        this(null);
    }

    public Optional<Standing> find(String id) {
        return PageId.isOne(id) ? standings.find(new PageId(id)) : Optional.empty();
    }
}
