package org.imprimatur.desk.review;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.page.Hash;
import org.imprimatur.review.PastSignOff;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Schedule;
import org.imprimatur.workflow.Step;
import org.imprimatur.workflow.Transition;
import org.jspecify.annotations.Nullable;

/**
 * One line of a page's time line.
 *
 * @param capacity of a sign-off; of an extra step its name
 * @param said the reason, the note, the comment or the wording that was signed; empty where nothing was said
 * @param signed where this is a sign-off: whether it holds, and whose password it was made with
 * @param path which the page was given
 * @param planned for when something was set, by which this happened as well
 * @param why what was set did not happen
 * @param note what readers are told
 * @param source the file that an import read, with its format and the hash of its bytes; empty where there was none
 */
public record Happening(
        String kind,
        int revision,
        String hash,
        String by,
        Moment at,
        String said,
        String capacity,
        @Nullable Signed signed,
        String path,
        @Nullable Moment planned,
        String why,
        String note,
        Source source) {
    /** Where an imported text comes from. */
    public record Source(String file, String format, String hash) {}

    /** All that happened, the first one first. */
    static List<Happening> all(List<Step> steps, Words words) {
        var signOffs = PastSignOff.of(steps).stream()
                .collect(Collectors.toMap(one -> one.step().number(), one -> Signed.of(one, words)));
        return steps.stream()
                .map(step -> of(step, signOffs.get(step.number()), words))
                .toList();
    }

    private static Happening of(Step step, @Nullable Signed signed, Words words) {
        var said = Stream.of(Detail.REASON, Detail.NOTE, Detail.WORDS, Detail.WORDING)
                .map(step::detail)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        return new Happening(
                step.transition().id(),
                step.revision(),
                step.text().brief(),
                step.by().value(),
                Moment.of(step.at(), words),
                said,
                step.says(Detail.STEP_NAME).orElse(step.detail(Detail.CAPACITY)),
                signed,
                step.transition() == Transition.MOVE ? step.detail(Detail.PATH) : "",
                step.says(Detail.PLANNED)
                        .map(Instant::parse)
                        .map(at -> Moment.of(at, words))
                        .orElse(null),
                step.says(Detail.WHY)
                        .map(why -> Schedule.Lapsed.sentence(why))
                        .map(words::say)
                        .orElse(""),
                step.detail(Detail.PUBLIC_NOTE),
                new Source(
                        step.detail(Detail.SOURCE),
                        step.detail(Detail.FORMAT),
                        brief(step.detail(Detail.SOURCE_HASH))));
    }

    private static String brief(String hash) {
        return Hash.isOne(hash) ? new Hash(hash).brief() : "";
    }
}
