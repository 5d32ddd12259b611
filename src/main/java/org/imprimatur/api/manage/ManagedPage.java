package org.imprimatur.api.manage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Pending;
import org.imprimatur.workflow.Review;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;

/**
 * Where a page stands, for those who work on it.
 *
 * @param version how many entries its journal has
 * @param seen the hash of the head's text: every answer to it carries that
 */
public record ManagedPage(
        String id,
        String type,
        String locale,
        String path,
        String group,
        boolean prevailing,
        String title,
        String stage,
        int version,
        String seen,
        ShownRevision head,
        Optional<LiveRevision> live,
        Optional<Waiting> submitted,
        Optional<String> assignee,
        SignOffsSoFar signOffs,
        int openComments,
        List<Integer> blockingComments,
        Whereabouts whereabouts) {
    /** A revision and its text's hash. */
    public record ShownRevision(int number, String text, String by, Instant at, String note) {
        public static ShownRevision of(Revision revision) {
            return new ShownRevision(
                    revision.number(),
                    revision.text().hex(),
                    revision.author().value(),
                    revision.at(),
                    revision.note());
        }
    }

    /** What the public reads. */
    public record LiveRevision(int number, String text, Instant since) {}

    /** Since when a text waits for its review, and until when an answer is expected. */
    public record Waiting(String by, Instant at, String note, Optional<Instant> due) {}

    /**
     * How far the sign-offs of the head are.
     *
     * @param missing capacities, each as often as one is missing
     * @param next those in which somebody may sign now
     * @param unticked ids of the checklist's items that nobody ticked
     */
    public record SignOffsSoFar(int given, int wanted, List<String> missing, List<String> next, List<String> unticked) {
        public static SignOffsSoFar of(Pending pending) {
            return new SignOffsSoFar(
                    pending.given(),
                    pending.wanted(),
                    pending.missing(),
                    pending.next(),
                    pending.unticked().stream().map(item -> item.id()).toList());
        }
    }

    public static ManagedPage of(Standing page, Pending pending, String title) {
        return new ManagedPage(
                page.id().value(),
                page.type().value(),
                page.locale().value(),
                page.path().value(),
                page.group().value(),
                page.prevailing(),
                title,
                Stages.id(page.stage()),
                page.version(),
                page.head().text().hex(),
                ShownRevision.of(page.head()),
                page.live()
                        .map(live -> new LiveRevision(
                                live.revision().number(), live.revision().text().hex(), live.since())),
                page.submission().map(asked -> waiting(asked, page)),
                page.assignee().map(AccountName::value),
                SignOffsSoFar.of(pending),
                page.review().openComments(),
                page.review().openBlocking().stream().sorted().toList(),
                Whereabouts.of(page));
    }

    private static Waiting waiting(Review.Submission asked, Standing page) {
        return new Waiting(
                asked.by().value(), asked.at(), asked.note(), page.review().due());
    }
}
