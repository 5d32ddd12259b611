package org.imprimatur.notices;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.PageJournal;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.Brief;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;

/** Looks up again in the journal what a notice tells of. */
public final class Occasions {
    private final Journals journals;
    private final Texts texts;
    private final Callers callers;

    public Occasions(Journals journals, Texts texts, Callers callers) {
        this.journals = journals;
        this.texts = texts;
        this.callers = callers;
    }

    /** Empty where it is of no use any more: a text that waits no longer needs no answer. */
    Optional<Occasion> of(Notice notice) {
        var entries = journals.of(Subject.of(notice.page()));
        var now = standing(notice.page(), entries);
        if (notice.kind().isAboutDay()) {
            return ofDay(notice, now);
        }
        if (notice.kind().isAboutCaller()) {
            return ofCaller(notice, now);
        }
        int number = notice.about().number();
        var then = number == 0 ? now : standing(notice.page(), entries.subList(0, number));
        if (notice.kind().isAboutReview() && !waitsStill(then, now)) {
            return Optional.empty();
        }
        var was = number > 1 ? standing(notice.page(), entries.subList(0, number - 1)) : then;
        var step = Optional.of(then.last()).filter(last -> number > 0);
        return Optional.of(new Occasion(
                notice,
                then,
                step,
                live(was),
                texts.get(step.map(one -> one.text()).orElse(then.head().text()))));
    }

    /** Where the page says another day by now, there is nothing to be told. */
    private Optional<Occasion> ofDay(Notice notice, Standing now) {
        var text = live(now);
        var brief = Brief.of(text.hash(), text, Set.of());
        var said = switch (notice.kind()) {
            case ENDS_SOON, ENDED -> brief.lastDay();
            case LOOK_AGAIN -> brief.reviewDay();
            default -> notice.about().day();
        };
        return Optional.of(new Occasion(notice, now, Optional.empty(), text, text))
                .filter(occasion ->
                        now.live().isPresent() && said.equals(notice.about().day()));
    }

    private Optional<Occasion> ofCaller(Notice notice, Standing now) {
        return notice.about().caller().flatMap(callers::waiting).map(caller -> {
            var read = texts.get(caller.text());
            return new Occasion(notice, now, Optional.empty(), read, read);
        });
    }

    private static boolean waitsStill(Standing then, Standing now) {
        return now.stage() == Stage.LEGAL_REVIEW
                && now.head().text().equals(then.head().text());
    }

    private static Standing standing(PageId page, List<Entry> entries) {
        return PageJournal.standing(page, entries)
                .orElseThrow(() -> new IllegalStateException("page " + page + " has no journal"));
    }

    private Text live(Standing page) {
        return page.live().map(live -> texts.get(live.revision().text())).orElse(Text.EMPTY);
    }
}
