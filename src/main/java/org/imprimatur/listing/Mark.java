package org.imprimatur.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.imprimatur.page.Brief;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;

/** What lists are narrowed by, as a page says it of itself. */
record Mark(Of of, String value) {
    /** Of what. */
    enum Of {
        TYPE,
        LOCALE,
        STAGE,
        /** Whether it is in lists that do not ask for the archive. */
        THERE,
        LIVE,
        OWNER,
        TAG,
        ASSIGNEE,
        REVIEW
    }

    static final Mark THERE = new Mark(Of.THERE, "");

    /** Nobody said until when it is to be looked at again. */
    static final Mark NEVER = new Mark(Of.REVIEW, "");

    static Mark live(Liveness live) {
        return new Mark(Of.LIVE, live.name());
    }

    /** A whole word, in any case. */
    static Mark word(Of of, String said) {
        return new Mark(of, said.toLowerCase(Locale.ROOT));
    }

    static List<Mark> of(Standing page, Brief brief) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark(Of.TYPE, page.type().value()));
        marks.add(new Mark(Of.LOCALE, page.locale().value()));
        marks.add(new Mark(Of.STAGE, page.stage().name()));
        if (page.stage() != Stage.ARCHIVED) {
            marks.add(THERE);
        }
        Stream.of(Liveness.values()).filter(live -> live.fits(page)).forEach(live -> marks.add(live(live)));
        marks.add(word(Of.OWNER, brief.owner()));
        brief.tags().forEach(tag -> marks.add(word(Of.TAG, tag)));
        page.assignee().ifPresent(name -> marks.add(new Mark(Of.ASSIGNEE, name.value())));
        if (brief.reviewDay().isEmpty()) {
            marks.add(NEVER);
        }
        return marks;
    }

    /** What a page must say of itself to fit, but for words, days and translations. */
    static List<Mark> of(PageQuestion question) {
        var marks = new ArrayList<Mark>();
        add(marks, Of.TYPE, question.type());
        add(marks, Of.LOCALE, question.locale());
        add(marks, Of.STAGE, question.stage());
        add(marks, Of.OWNER, question.owner().toLowerCase(Locale.ROOT));
        add(marks, Of.TAG, question.tag().toLowerCase(Locale.ROOT));
        if (question.stage().isEmpty()) {
            marks.add(THERE);
        }
        if (question.live() != Liveness.ANY) {
            marks.add(live(question.live()));
        }
        if (question.review() == ReviewBy.NONE) {
            marks.add(NEVER);
        }
        return marks;
    }

    private static void add(List<Mark> marks, Of of, String wanted) {
        if (!wanted.isEmpty()) {
            marks.add(new Mark(of, wanted));
        }
    }
}
