package org.imprimatur.workflow;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.imprimatur.page.AccountName;

/** Collects what one step changes. */
final class Changes {
    private final Standing was;
    private final Step step;
    private final Reviewed review;
    private Revision head;
    private Optional<Standing.Live> live;
    private Optional<Standing.Withdrawn> withdrawn;
    private Set<AccountName> writers;
    private Set<AccountName> everWriters;
    private Optional<Membership> membership;

    private Changes(Standing was, Step step) {
        this.was = was;
        this.step = step;
        review = new Reviewed(was.review(), step);
        head = was.head();
        live = was.live();
        withdrawn = was.withdrawn();
        writers = was.writers();
        everWriters = was.everWriters();
        membership = was.membership();
    }

    static Standing of(Standing was, Step step) {
        var next = new Changes(was, step);
        next.take();
        return next.standing();
    }

    private void take() {
        switch (step.transition()) {
            case CREATE -> throw new IllegalArgumentException("page " + was.id() + " was already created");
            case SAVE -> write();
            case RESTORE -> goBack();
            case SUBMIT -> review.submit();
            case WITHDRAW -> review.openAgain();
            case SEND_BACK -> review.sendBack();
            case APPROVE -> review.signOff();
            case PUBLISH -> publish();
            case UNPUBLISH -> unpublish();
            case COMMENT, SUGGEST -> review.comment();
            case REPLY -> review.reply();
            case RESOLVE -> review.resolve(true);
            case REOPEN -> review.resolve(false);
            case ASSIGN -> review.assign();
            case TICK -> review.tick();
            case JOIN -> membership = Optional.of(joined());
            case LEAVE -> membership = Optional.empty();
            case HOLD -> membership = membership.map(one -> one.held(step));
            case LET_GO -> membership = membership.map(Membership::letGo);
        }
    }

    static Revision revision(Step step) {
        return new Revision(step.revision(), step.text(), step.by(), step.at(), step.detail(Detail.NOTE));
    }

    private void write() {
        head = revision(step);
        writers = with(writers);
        everWriters = with(everWriters);
        review.write();
    }

    /** Whose suggestion was taken wrote that part of the text, though somebody else put it there. */
    private Set<AccountName> with(Set<AccountName> some) {
        var more = new TreeSet<>(some);
        more.add(step.by());
        review.taken().forEach(suggestion -> more.add(suggestion.by()));
        return Set.copyOf(more);
    }

    // An earlier text may hold sentences of anybody who ever wrote: none of them may sign it off as a stranger's.
    private void goBack() {
        write();
        writers = everWriters;
    }

    private void publish() {
        live = Optional.of(new Standing.Live(head, was.signOffs(), step.by(), step.at(), company()));
        membership = Optional.empty();
        withdrawn = Optional.empty();
        writers = Set.of();
        review.publish();
    }

    private Optional<Standing.Company> company() {
        return membership.map(
                one -> new Standing.Company(one.release(), Integer.parseInt(step.detail(Detail.MEMBERS))));
    }

    private Membership joined() {
        return new Membership(
                new ReleaseId(step.detail(Detail.RELEASE)), step.detail(Detail.RELEASE_NAME), Optional.empty());
    }

    private void unpublish() {
        live = Optional.empty();
        withdrawn = Optional.of(new Standing.Withdrawn(step.by(), step.at(), step.detail(Detail.REASON)));
        writers = everWriters;
        review.unpublish();
    }

    private Standing standing() {
        return new Standing(
                was.id(),
                was.type(),
                was.locale(),
                was.path(),
                was.group(),
                was.prevailing(),
                step.number(),
                step.transition().reached(was.stage()),
                head,
                live,
                withdrawn,
                writers,
                everWriters,
                review.review(),
                membership,
                step);
    }
}
