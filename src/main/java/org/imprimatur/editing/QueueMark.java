package org.imprimatur.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.editing.QueueQuestion.Deadline;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Review.Submission;
import org.imprimatur.workflow.SignOff;
import org.imprimatur.workflow.Standing;

/** What the queue is narrowed by, as a page that waits says it of itself. */
record QueueMark(Of of, String value) {
    /** Of what. */
    enum Of {
        WAITING,
        TYPE,
        LOCALE,
        SUBMITTER,
        ASSIGNEE,
        /** Whose hands are in it: who wrote or signed it may not sign it off. */
        HAND,
        /** In which capacity it may be signed off next. */
        NEXT,
        /** There is no day by which an answer is expected. */
        ENDLESS
    }

    static final QueueMark WAITING = new QueueMark(Of.WAITING, "");
    private static final QueueMark ENDLESS = new QueueMark(Of.ENDLESS, "");

    static QueueMark assignee(AccountName name) {
        return new QueueMark(Of.ASSIGNEE, name.value());
    }

    static QueueMark hand(AccountName name) {
        return new QueueMark(Of.HAND, name.value());
    }

    static QueueMark next(String capacity) {
        return new QueueMark(Of.NEXT, capacity);
    }

    static List<QueueMark> of(Standing page, Submission asked) {
        var marks = new ArrayList<QueueMark>();
        marks.add(WAITING);
        marks.add(new QueueMark(Of.TYPE, page.type().value()));
        marks.add(new QueueMark(Of.LOCALE, page.locale().value()));
        marks.add(new QueueMark(Of.SUBMITTER, asked.by().value()));
        page.assignee().ifPresent(name -> marks.add(assignee(name)));
        hands(page).forEach(name -> marks.add(hand(name)));
        if (page.review().due().isEmpty()) {
            marks.add(ENDLESS);
        }
        return marks;
    }

    private static Set<AccountName> hands(Standing page) {
        return Stream.concat(page.writers().stream(), page.signOffs().stream().map(SignOff::by))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a page must say to fit, but for days and whose it is. */
    static List<QueueMark> of(QueueQuestion question) {
        var marks = new ArrayList<QueueMark>();
        marks.add(WAITING);
        add(marks, Of.TYPE, question.type());
        add(marks, Of.LOCALE, question.locale());
        add(marks, Of.SUBMITTER, question.submitter());
        if (question.due() == Deadline.NONE) {
            marks.add(ENDLESS);
        }
        return marks;
    }

    private static void add(List<QueueMark> marks, Of of, String wanted) {
        if (!wanted.isEmpty()) {
            marks.add(new QueueMark(of, wanted));
        }
    }
}
