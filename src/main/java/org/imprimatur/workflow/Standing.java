package org.imprimatur.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.TypeName;

/**
 * Where a page stands now: the fold of the steps it has taken.
 *
 * @param version how many steps that were
 * @param head the working revision
 * @param live what the public reads now
 * @param writers who wrote since the text that is live; while none is live, or after going back to an earlier text,
 *     everybody who ever wrote
 * @param everWriters everybody who ever wrote
 * @param signOffs the approvals of exactly the head's text
 * @param last the step that was taken last
 */
public record Standing(
        PageId id,
        TypeName type,
        LocaleTag locale,
        PagePath path,
        GroupId group,
        boolean prevailing,
        int version,
        Stage stage,
        Revision head,
        Optional<Live> live,
        Optional<Withdrawn> withdrawn,
        Set<AccountName> writers,
        Set<AccountName> everWriters,
        List<SignOff> signOffs,
        Optional<Submission> submission,
        Optional<SentBack> sentBack,
        Step last) {
    /** What the public reads: a revision, the sign-offs that it carries, and since when. */
    public record Live(Revision revision, List<SignOff> signOffs, AccountName by, Instant since) {}

    /** That a page was taken off the site, by whom and why. */
    public record Withdrawn(AccountName by, Instant at, String reason) {}

    /** That a text waits for review since then. */
    public record Submission(AccountName by, Instant at, String note) {}

    /** That a reviewer gave a text back. */
    public record SentBack(AccountName by, Instant at, String reason, Hash text) {}

    /** Where a page stands after its first step. */
    public static Standing created(PageId id, Step step) {
        var writers = Set.of(step.by());
        return new Standing(
                id,
                new TypeName(step.detail(Detail.TYPE)),
                new LocaleTag(step.detail(Detail.LOCALE)),
                new PagePath(step.detail(Detail.PATH)),
                new GroupId(step.detail(Detail.GROUP)),
                step.detail(Detail.PREVAILING).equals("true"),
                step.number(),
                step.transition().to(),
                revision(step),
                Optional.empty(),
                Optional.empty(),
                writers,
                writers,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                step);
    }

    /** Where the page stands after one more step. */
    public Standing after(Step step) {
        var next = new Changes(this, step);
        switch (step.transition()) {
            case CREATE -> throw new IllegalArgumentException("page " + id + " was already created");
            case SAVE -> next.write(revision(step));
            case RESTORE -> next.goBack(revision(step));
            case SUBMIT ->
                next.submission = Optional.of(new Submission(step.by(), step.at(), step.detail(Detail.NOTE)));
            case WITHDRAW -> next.openAgain();
            case SEND_BACK -> next.sendBack();
            case APPROVE -> next.signOff();
            case PUBLISH -> next.publish();
            case UNPUBLISH -> next.unpublish();
        }
        return next.standing();
    }

    public boolean isHeadLive() {
        return live.map(now -> now.revision().text().equals(head.text())).orElse(false);
    }

    /** The capacities out of those wanted in which nobody has signed off the head yet. */
    public List<String> missing(List<String> wanted) {
        var missing = new ArrayList<>(wanted);
        signOffs.forEach(signOff -> missing.remove(signOff.capacity()));
        return missing;
    }

    private static Revision revision(Step step) {
        return new Revision(step.revision(), step.text(), step.by(), step.at(), step.detail(Detail.NOTE));
    }

    /** Collects what one step changes. */
    private static final class Changes {
        private final Standing was;
        private final Step step;
        private Stage stage;
        private Revision head;
        private Optional<Live> live;
        private Optional<Withdrawn> withdrawn;
        private Set<AccountName> writers;
        private Set<AccountName> everWriters;
        private List<SignOff> signOffs;
        private Optional<Submission> submission;
        private Optional<SentBack> sentBack;

        Changes(Standing was, Step step) {
            this.was = was;
            this.step = step;
            stage = step.transition().to();
            head = was.head;
            live = was.live;
            withdrawn = was.withdrawn;
            writers = was.writers;
            everWriters = was.everWriters;
            signOffs = was.signOffs;
            submission = was.submission;
            sentBack = was.sentBack;
        }

        void write(Revision revision) {
            head = revision;
            writers = with(writers);
            everWriters = with(everWriters);
            openAgain();
        }

        private Set<AccountName> with(Set<AccountName> some) {
            var more = new TreeSet<>(some);
            more.add(step.by());
            return Set.copyOf(more);
        }

        // An earlier text may hold sentences of anybody who ever wrote: none of them may sign it off as a stranger's.
        void goBack(Revision revision) {
            write(revision);
            writers = everWriters;
        }

        void openAgain() {
            signOffs = List.of();
            submission = Optional.empty();
        }

        void sendBack() {
            openAgain();
            sentBack = Optional.of(new SentBack(step.by(), step.at(), step.detail(Detail.REASON), step.text()));
        }

        void signOff() {
            var more = new ArrayList<>(signOffs);
            more.add(new SignOff(
                    step.by(), step.at(), step.detail(Detail.CAPACITY), step.text(), step.detail(Detail.WORDING)));
            signOffs = List.copyOf(more);
        }

        void publish() {
            live = Optional.of(new Live(head, signOffs, step.by(), step.at()));
            withdrawn = Optional.empty();
            sentBack = Optional.empty();
            writers = Set.of();
            openAgain();
        }

        void unpublish() {
            live = Optional.empty();
            withdrawn = Optional.of(new Withdrawn(step.by(), step.at(), step.detail(Detail.REASON)));
            writers = everWriters;
            openAgain();
        }

        Standing standing() {
            return new Standing(
                    was.id,
                    was.type,
                    was.locale,
                    was.path,
                    was.group,
                    was.prevailing,
                    step.number(),
                    stage,
                    head,
                    live,
                    withdrawn,
                    writers,
                    everWriters,
                    signOffs,
                    submission,
                    sentBack,
                    step);
        }
    }
}
