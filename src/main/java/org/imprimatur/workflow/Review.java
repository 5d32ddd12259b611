package org.imprimatur.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;

/**
 * How the answer to a page's working text stands.
 *
 * @param signOffs the approvals of exactly the head's text
 * @param ticks the checklist's items that were ticked for exactly the head's text
 * @param passes the extra steps that were done for exactly the head's text
 * @param assignment stays when a text comes back: whoever read it before reads it again
 * @param due until when an answer is expected; only while the text waits for one
 * @param remarks every comment, but those that were resolved before the text went live
 * @param answers that the page's texts got lately, the newest last
 */
public record Review(
        List<SignOff> signOffs,
        List<Tick> ticks,
        List<Pass> passes,
        Optional<Submission> submission,
        Optional<Instant> due,
        Optional<Assignment> assignment,
        Optional<SentBack> sentBack,
        List<Remark> remarks,
        List<Answered> answers) {
    static final Review NONE = new Review(
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    public Review {
        signOffs = List.copyOf(signOffs);
        ticks = List.copyOf(ticks);
        passes = List.copyOf(passes);
        remarks = List.copyOf(remarks);
        answers = List.copyOf(answers);
    }

    /** That a text waits for review since then. */
    public record Submission(AccountName by, Instant at, String note) {}

    /** That a reviewer gave a text back. */
    public record SentBack(AccountName by, Instant at, String reason, Hash text) {}

    public Optional<Remark> remark(int id) {
        return remarks.stream().filter(remark -> remark.id() == id).findFirst();
    }

    public int openComments() {
        return (int) remarks.stream().filter(Remark::isOpen).count();
    }

    /** The ids of the comments that hold the text up. */
    public Set<Integer> openBlocking() {
        return remarks.stream().filter(Remark::holdsUp).map(Remark::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of the open comments in which this person was mentioned and has not replied since. */
    public List<Integer> mentions(AccountName who) {
        return remarks.stream()
                .filter(remark -> remark.waitsFor(who))
                .map(Remark::id)
                .toList();
    }

    /** Whose word is waited for in some comment. */
    public Set<AccountName> mentioned() {
        return remarks.stream().flatMap(remark -> remark.waiting().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of the extra steps that are done. */
    public Set<String> passed() {
        return passes.stream().map(Pass::step).collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of the checklist's items that are ticked. */
    public Set<String> ticked() {
        return ticks.stream().map(Tick::item).collect(Collectors.toUnmodifiableSet());
    }
}
