package org.imprimatur.desk.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.PageJournal;
import org.imprimatur.journal.Subject;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Step;
import org.imprimatur.workflow.Transition;

/** What happened to a page so far. */
@ApplicationScoped
public class Past {
    private final Journals journals;

    @Inject
    public Past(Journals journals) {
        this.journals = journals;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Past() {
        this(null);
    }

    /** Every step, the first one first. */
    public List<Step> steps(Standing page) {
        return journals.of(Subject.of(page.id())).stream()
                .map(PageJournal::step)
                .toList();
    }

    /** Every revision, the newest first. */
    public List<Revision> revisions(Standing page) {
        return PageJournal.revisions(journals.of(Subject.of(page.id())));
    }

    public Optional<Revision> revision(Standing page, int number) {
        return revisions(page).stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }

    /** The revision before the head that was signed off last. */
    Optional<Revision> lastApproved(Standing page) {
        return steps(page).stream()
                .filter(step -> step.transition() == Transition.APPROVE)
                .filter(step -> !step.text().equals(page.head().text()))
                .reduce((earlier, later) -> later)
                .flatMap(step -> revision(page, step.revision()));
    }
}
