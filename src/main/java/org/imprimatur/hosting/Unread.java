package org.imprimatur.hosting;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.imprimatur.hooks.Heard;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.PageJournal;
import org.imprimatur.journal.Subject;
import org.imprimatur.spi.SubmitCheck;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** Knows which check of the host has not read yet what waits for a sign-off: nobody signs before it did. */
public final class Unread {
    private final Supplier<List<SubmitCheck>> checks;
    private final Journals journals;
    private final Heard heard;

    public Unread(Supplier<List<SubmitCheck>> checks, Journals journals, Heard heard) {
        this.checks = checks;
        this.journals = journals;
        this.heard = heard;
    }

    /** The name of such a check. */
    Optional<String> by(Standing page) {
        if (page.stage() != Stage.LEGAL_REVIEW || checks.get().isEmpty()) {
            return Optional.empty();
        }
        return submitted(page)
                .flatMap(entry -> checks.get().stream()
                        .map(SubmitCheck::name)
                        .filter(check -> !heard.isOver(Commenting.name(check), entry.id(), entry.at()))
                        .findFirst());
    }

    private Optional<Entry> submitted(Standing page) {
        return journals.of(Subject.of(page.id())).stream()
                .filter(entry -> PageJournal.step(entry).transition() == Transition.SUBMIT)
                .reduce((first, last) -> last);
    }
}
