package org.imprimatur.desk.types;

import org.imprimatur.desk.frame.Words;
import org.imprimatur.workflow.Outcome.Refused;

/** What a refusal says in full: its own sentence, and one for each thing that is wrong. */
final class Sentence {
    private Sentence() {}

    static String of(Refused refused, Words words) {
        var said = new StringBuilder(
                refused.key().equals("TYPE_BREAKS")
                        ? words.say(refused.key(), refused.problems().size())
                        : words.say(refused.key(), refused.args()));
        refused.problems().forEach(problem -> said.append(' ').append(words.say(problem.key(), problem.args())));
        return said.toString();
    }
}
