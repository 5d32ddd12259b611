package org.imprimatur.desk.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.editing.ReleaseOutcome.No;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Outcome.Refused;

/** Names the pages that are in the way of a release, each with its reason. */
@RequestScoped
public class Blockers {
    private final Desk desk;
    private final Standings standings;
    private final Lines lines;

    @Inject
    public Blockers(Desk desk, Standings standings, Lines lines) {
        this.desk = desk;
        this.standings = standings;
        this.lines = lines;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Blockers() {
        this(null, null, null);
    }

    ReleaseView.Deed deed(Optional<No> closed) {
        return new ReleaseView.Deed(closed.map(no -> desk.sentence(no.why())).orElse(""), of(closed));
    }

    List<ReleaseView.Blocker> of(Optional<No> no) {
        return no.map(refused -> of(refused.members())).orElse(List.of());
    }

    List<ReleaseView.Blocker> of(Map<PageId, Refused> pages) {
        return pages.entrySet().stream()
                .map(page -> blocker(page.getKey(), desk.sentence(page.getValue())))
                .toList();
    }

    ReleaseView.Blocker blocker(PageId id, String why) {
        var page = standings.find(id);
        return new ReleaseView.Blocker(
                id.value(),
                page.map(lines::title).orElse(id.value()),
                page.map(now -> now.locale().value()).orElse(""),
                why);
    }
}
