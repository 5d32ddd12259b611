package org.imprimatur.workflow;

import java.time.Instant;
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
 * @param head the working revision
 * @param live what the public reads now
 * @param writers who wrote since the text that is live; while none is live, or after going back to an earlier text,
 *     everybody who ever wrote
 * @param everWriters everybody who ever wrote
 * @param review how the answer to the head stands
 * @param membership the release that the page is to go live with
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
        Review review,
        Optional<Membership> membership,
        Step last) {
    /**
     * What the public reads: a revision, the sign-offs that it carries, and since when.
     *
     * @param with the release that took it live; empty where it went alone
     */
    public record Live(
            Revision revision, List<SignOff> signOffs, AccountName by, Instant since, Optional<Company> with) {}

    /** That a page went live together with others. */
    public record Company(ReleaseId release, int members) {}

    /** That a page was taken off the site, by whom and why. */
    public record Withdrawn(AccountName by, Instant at, String reason) {}

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
                step.transition().reached(Stage.DRAFT),
                Changes.revision(step),
                Optional.empty(),
                Optional.empty(),
                writers,
                writers,
                Review.NONE,
                Optional.empty(),
                step);
    }

    /** Where the page stands after one more step. */
    public Standing after(Step step) {
        return Changes.of(this, step);
    }

    public boolean isHeadLive() {
        return live.map(now -> now.revision().text().equals(head.text())).orElse(false);
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
