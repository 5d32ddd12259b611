package org.imprimatur.editing;

import java.util.Optional;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.PageJournal;
import org.imprimatur.journal.Standings;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Outcome.Moved;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Step;

/** Taking in pages from elsewhere, as drafts. The same bytes again change nothing; changed bytes make a revision. */
public final class Importing {
    private final Drafting drafting;
    private final Standings standings;
    private final Journals journals;

    public Importing(Drafting drafting, Standings standings, Journals journals) {
        this.drafting = drafting;
        this.standings = standings;
        this.journals = journals;
    }

    /** The page that an arrival at this address would meet. */
    public Optional<Standing> there(LocaleTag locale, PagePath path) {
        return standings.at(locale, path);
    }

    public Outcome take(Actor actor, Arrival arrival) {
        var details = arrival.provenance().details();
        var there = standings.at(arrival.page().locale(), arrival.page().path());
        if (there.isEmpty()) {
            return drafting.create(actor, arrival.page(), arrival.text(), details);
        }
        var page = there.get();
        if (wasTaken(page, arrival.provenance())) {
            return new Moved(page, false);
        }
        return drafting.save(actor, page.id(), page.head().number(), arrival.text(), details);
    }

    /**
     * What taking it would come to; nothing is written.
     *
     * @param isSame whether nothing would change
     * @param isOver whether somebody wrote in the page since it was imported last
     */
    public record Forecast(boolean isSame, boolean isOver, Optional<Refused> refused) {}

    /** Tells what taking an arrival would come to. */
    public Forecast look(Actor actor, Arrival arrival) {
        return there(arrival.page().locale(), arrival.page().path())
                .map(page -> look(actor, arrival, page))
                .orElseGet(() -> new Forecast(false, false, drafting.refusal(actor, arrival.page())));
    }

    private Forecast look(Actor actor, Arrival arrival, Standing page) {
        var isSame = arrival.text().hash().equals(page.head().text()) || wasTaken(page, arrival.provenance());
        return new Forecast(isSame, isWrittenSince(page), isSame ? Optional.empty() : drafting.refusal(actor, page));
    }

    private boolean isWrittenSince(Standing page) {
        return journals.of(Subject.of(page.id())).stream()
                .map(PageJournal::step)
                .filter(step -> step.says(Detail.SOURCE_HASH).isPresent())
                .mapToInt(Step::revision)
                .noneMatch(imported -> imported == page.head().number());
    }

    /** Whether the page's newest import was of these very bytes: what people wrote since is not overwritten. */
    private boolean wasTaken(Standing page, Provenance provenance) {
        return journals.of(Subject.of(page.id())).stream()
                .map(Entry::details)
                .filter(details -> details.containsKey(Detail.SOURCE_HASH.id()))
                .reduce((earlier, later) -> later)
                .map(details -> provenance.bytes().hex().equals(details.get(Detail.SOURCE_HASH.id())))
                .orElse(false);
    }
}
