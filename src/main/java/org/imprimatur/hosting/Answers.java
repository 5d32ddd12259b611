package org.imprimatur.hosting;

import java.util.Map;
import java.util.stream.Collectors;
import org.imprimatur.host.Answer;
import org.imprimatur.page.Problem;
import org.imprimatur.page.Sentences;
import org.imprimatur.page.Wording;
import org.imprimatur.workflow.Outcome;

/** Tells a host what became of an attempt, in words. */
public final class Answers {
    private final Sentences sentences;

    public Answers(Sentences sentences) {
        this.sentences = sentences;
    }

    Answer of(Outcome outcome) {
        return outcome.fold(moved -> new Answer.Done(Shown.of(moved.now()), moved.changed()), this::refused);
    }

    private Answer refused(Outcome.Refused why) {
        Map<String, Wording> problems =
                why.problems().stream().collect(Collectors.toMap(Problem::field, this::said, (first, second) -> first));
        return new Answer.Refused(why.key(), said(why.key(), why.args().toArray()), problems);
    }

    private Wording said(Problem problem) {
        return said(problem.key(), problem.args().toArray());
    }

    private Wording said(String key, Object... args) {
        return Wording.of(sentences.say("en", key, args), sentences.say("zh", key, args));
    }
}
