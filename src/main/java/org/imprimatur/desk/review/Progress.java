package org.imprimatur.desk.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.workflow.Pending;

/**
 * How far the sign-offs of a text are, in one line: {@code 1 of 2 sign-offs: Legal by Carl Meyer; Privacy missing}.
 *
 * @param objections how many open comments hold the text up
 * @param unticked what is left of the checklist, as people read it
 */
public record Progress(int given, int wanted, String sentence, int objections, List<String> unticked) {
    public static Progress of(Pending pending, Words words) {
        var given = pending.review().signOffs().stream()
                .map(yes -> words.say("desk.progress.by", words.capacity(yes.capacity()), yes.name()));
        var missing = pending.missing().stream().map(one -> words.say("desk.progress.missing", words.capacity(one)));
        var parts = Stream.concat(given, missing).collect(Collectors.joining(words.say("desk.progress.then")));
        return new Progress(
                pending.given(),
                pending.wanted(),
                words.say("desk.progress", pending.given(), pending.wanted(), parts),
                pending.objections(),
                pending.unticked().stream().map(item -> words.say(item.label())).toList());
    }

    public boolean isSigned() {
        return given == wanted;
    }
}
