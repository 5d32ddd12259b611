package org.imprimatur.desk.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.editing.Translations;
import org.imprimatur.finding.FindingAll;
import org.imprimatur.finding.Passage;
import org.imprimatur.journal.Briefs;
import org.imprimatur.workflow.Membership;
import org.imprimatur.workflow.Standing;

/** Draws up a page for the page list. */
@ApplicationScoped
public class Rows {
    private final Lines lines;
    private final Briefs briefs;
    private final Translations translations;
    private final FindingAll finding;

    @Inject
    public Rows(Lines lines, Briefs briefs, Translations translations, FindingAll finding) {
        this.lines = lines;
        this.briefs = briefs;
        this.translations = translations;
        this.finding = finding;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Rows() {
        this(null, null, null, null);
    }

    /** @param search what somebody looks for; empty for nothing */
    List<Row> of(List<Standing> pages, String search, Words words, LocalDate today) {
        var marked = finding.mark(search, pages);
        return IntStream.range(0, pages.size())
                .mapToObj(at -> row(pages.get(at), marked.get(at).passage(), words, today))
                .toList();
    }

    private Row row(Standing page, Passage passage, Words words, LocalDate today) {
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
                page.membership().map(Membership::name).orElse(""),
                passage);
    }
}
