package org.imprimatur.workflow;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.ReviewPolicy;
import org.imprimatur.page.TypeName;

/**
 * Where a page stands now: the fold of the steps it has taken.
 *
 * @param version how many steps that were
 * @param whole whether none of them is missing; else nobody knows what happened in between, and nothing may be done
 * @param head the working revision
 * @param path where the page is to stand with its next publication; where it is live is said by {@code live}
 * @param live what the public reads now
 * @param past what the public read before, the oldest first
 * @param former where readers found the page once and do not now
 * @param writers who wrote since the text that is live; while none is live, or after going back to an earlier text,
 *     everybody who ever wrote
 * @param everWriters everybody who ever wrote
 * @param review how the answer to the head stands
 * @param membership the release that the page is to go live with
 * @param legalHolds while there is one, nothing of the page is put away
 * @param archived that the page is out of the way
 * @param followed what the text was last said to be a translation of; empty where nobody said
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
        boolean whole,
        Stage stage,
        Revision head,
        Optional<Live> live,
        Optional<Withdrawn> withdrawn,
        List<Publication> past,
        List<FormerPath> former,
        Set<AccountName> writers,
        Set<AccountName> everWriters,
        Review review,
        Optional<Membership> membership,
        List<LegalHold> legalHolds,
        Optional<Archived> archived,
        Schedule schedule,
        Optional<Followed> followed,
        Step last) {
    public Standing {
        past = List.copyOf(past);
        former = List.copyOf(former);
        legalHolds = List.copyOf(legalHolds);
    }

    /**
     * What the public reads: a revision, where it stands, the sign-offs that it carries, and since when.
     *
     * @param step the number of the one that took it live
     * @param with the release that took it live; empty where it went alone
     */
    public record Live(
            int step,
            Revision revision,
            PagePath path,
            List<SignOff> signOffs,
            AccountName by,
            Instant since,
            Optional<Company> with) {
        /** When its last sign-off was given. */
        public Instant reviewed() {
            return signOffs.stream()
                    .map(SignOff::at)
                    .max(Comparator.naturalOrder())
                    .orElse(since);
        }

        /** In which it was signed off. */
        public List<String> capacities() {
            return signOffs.stream().map(SignOff::capacity).distinct().toList();
        }
    }

    /** That a page went live together with others. */
    public record Company(ReleaseId release, int members) {}

    /**
     * That a page was taken off the site, by whom and why.
     *
     * @param step the number of the one that did it
     * @param note what readers are told; empty where they are told nothing
     */
    public record Withdrawn(int step, AccountName by, Instant at, String reason, String note) {}

    /** That a page was put out of the way, by whom and why. */
    public record Archived(int step, AccountName by, Instant at, String reason) {}

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
                step.number() == 1,
                step.transition().reached(Stage.DRAFT),
                Changes.revision(step),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                writers,
                writers,
                Review.NONE,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Schedule.NONE,
                Followed.of(step),
                step);
    }

    /** Where the page stands after one more step. */
    public Standing after(Step step) {
        return Changes.of(this, step);
    }

    /** Whether the public reads the working text, where it is to stand. */
    public boolean isHeadLive() {
        return live.map(now -> now.revision().text().equals(head.text())).orElse(false) && !isMoving();
    }

    /** Whether the page stands elsewhere from its next publication on. */
    public boolean isMoving() {
        return live.map(now -> !now.path().equals(path)).orElse(false);
    }

    /** Whether the path is taken by this page, for now or for its next publication. */
    public boolean standsAt(PagePath some) {
        return path.equals(some) || live.map(now -> now.path().equals(some)).orElse(false);
    }

    /** Until when readers found the page there; empty where they never did, or do now. */
    public Optional<Instant> leftAt(PagePath some) {
        return former.stream()
                .filter(one -> one.path().equals(some))
                .map(FormerPath::until)
                .findFirst();
    }

    /** Whether nothing of the page may be put away: not the page, no text, no file, nobody's working copy. */
    public boolean isUnderLegalHold() {
        return !legalHolds.isEmpty();
    }

    /** What the head still needs of what its policy asks for. */
    public Pending pending(ReviewPolicy policy) {
        return new Pending(policy, review);
    }

    /** The approvals of exactly the head's text. */
    public List<SignOff> signOffs() {
        return review.signOffs();
    }

    public Optional<Review.Submission> submission() {
        return review.submission();
    }

    public Optional<Review.SentBack> sentBack() {
        return review.sentBack();
    }

    /** Who is asked to review the page. */
    public Optional<AccountName> assignee() {
        return review.assignment().map(Assignment::to);
    }
}
