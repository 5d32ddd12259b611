package org.imprimatur.editing;

import java.util.Map;
import java.util.function.Function;
import org.imprimatur.editing.ReleaseOutcome.Done;
import org.imprimatur.editing.ReleaseOutcome.No;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.release.Releases;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/**
 * Asking for and giving the lawyer's yes to all pages of a release at once. Nothing is done where one of them may not
 * take the arrow; a page that took it already is left as it is.
 */
public final class ReviewingTogether {
    private final Reviewing reviewing;
    private final ChoosingTogether choosing;
    private final Releases releases;

    public ReviewingTogether(Reviewing reviewing, ChoosingTogether choosing, Releases releases) {
        this.reviewing = reviewing;
        this.choosing = choosing;
        this.releases = releases;
    }

    public ReleaseOutcome submit(Actor actor, ReleaseId release, Map<PageId, Hash> seen, String note) {
        return each(
                actor,
                release,
                seen,
                Transition.SUBMIT,
                page -> reviewing.submit(actor, page.id(), page.head().text(), note));
    }

    public ReleaseOutcome withdraw(Actor actor, ReleaseId release, Map<PageId, Hash> seen, String note) {
        return each(
                actor,
                release,
                seen,
                Transition.WITHDRAW,
                page -> reviewing.withdraw(actor, page.id(), page.head().text(), note));
    }

    public ReleaseOutcome sendBack(Actor actor, ReleaseId release, Map<PageId, Hash> seen, String reason) {
        if (reason.isBlank()) {
            return No.because("REASON_NEEDED", Grounds.INVALID);
        }
        return each(
                actor,
                release,
                seen,
                Transition.SEND_BACK,
                page -> reviewing.sendBack(actor, page.id(), page.head().text(), reason));
    }

    /** Signs off each text, bound to its own hash, under the wording of its own type. */
    public ReleaseOutcome approve(
            Actor actor, ReleaseId release, Map<PageId, Hash> seen, String capacity, Declared declared) {
        return each(
                actor,
                release,
                seen,
                Transition.APPROVE,
                page -> reviewing.approve(actor, page.id(), page.head().text(), capacity, declared));
    }

    private ReleaseOutcome each(
            Actor actor, ReleaseId id, Map<PageId, Hash> seen, Transition arrow, Function<Standing, Outcome> act) {
        var release = releases.find(id);
        if (release.isEmpty()) {
            return No.because("UNKNOWN_RELEASE", Grounds.UNKNOWN);
        }
        if (!choosing.texts(id).equals(seen)) {
            return No.stale();
        }
        var open = choosing.pages(id).stream()
                .filter(page -> !ChoosingTogether.isDone(actor, page, arrow))
                .toList();
        if (open.isEmpty()) {
            return No.because("RELEASE_NOTHING_TO_DO", Grounds.CONFLICT);
        }
        var refused = choosing.refusals(actor, open.stream().map(Standing::id).toList(), arrow);
        if (refused.isEmpty()) {
            open.forEach(page -> act.apply(page).refused().ifPresent(why -> refused.put(page.id(), why)));
        }
        return refused.isEmpty() ? new Done(release.get()) : No.because(refused);
    }
}
