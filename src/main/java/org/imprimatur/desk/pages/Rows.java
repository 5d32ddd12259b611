package org.imprimatur.desk.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.editing.Translations;
import org.imprimatur.journal.Briefs;
import org.imprimatur.workflow.Membership;
import org.imprimatur.workflow.Standing;

/** Draws up a page for the page list. */
@ApplicationScoped
public class Rows {
    private final Lines lines;
    private final Briefs briefs;
    private final Translations translations;

    @Inject
    public Rows(Lines lines, Briefs briefs, Translations translations) {
        this.lines = lines;
        this.briefs = briefs;
        this.translations = translations;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Rows() {
        this(null, null, null);
    }

    Row of(Standing page, Words words, LocalDate today) {
        var brief = briefs.head(page);
        return new Row(
                lines.line(page, words),
                translations.behind(page).map(Translations.Behind::by).orElse(0),
                brief.owner(),
                brief.tags(),
                brief.reviewBy(),
                brief.reviewDay().filter(today::isAfter).isPresent(),
                brief.expires(),
                page.live().map(live -> Moment.of(live.since(), words)).orElse(null),
                page.membership().map(Membership::name).orElse(""));
    }
}
