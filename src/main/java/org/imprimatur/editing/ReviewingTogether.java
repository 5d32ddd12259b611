package org.imprimatur.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imprimatur.editing.ReleaseOutcome.Done;
import org.imprimatur.editing.ReleaseOutcome.No;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.release.Releases;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/**
 * Asking for and giving the lawyer's yes to all pages of a release at once. Nothing is done where one of them may not
 * take the arrow; a page that took it already is left as it is.
 */
public final class ReviewingTogether {
    private final Reviewing reviewing;
    private final Releasing releasing;
    private final Releases releases;
    private final Moves moves;

    public ReviewingTogether(Reviewing reviewing, Releasing releasing, Releases releases, Moves moves) {
        this.reviewing = reviewing;
        this.releasing = releasing;
        this.releases = releases;
        this.moves = moves;
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
            Actor actor, ReleaseId release, Map<PageId, Hash> seen, String capacity, LocaleTag language) {
        return each(
                actor,
                release,
                seen,
                Transition.APPROVE,
                page -> reviewing.approve(actor, page.id(), page.head().text(), capacity, language));
    }

    private ReleaseOutcome each(
            Actor actor, ReleaseId id, Map<PageId, Hash> seen, Transition arrow, Function<Standing, Outcome> act) {
        var release = releases.find(id);
        if (release.isEmpty()) {
            return No.because("UNKNOWN_RELEASE", Grounds.UNKNOWN);
        }
        var members = releasing.members(id);
        if (!texts(members).equals(seen)) {
            return No.stale();
        }
        var open = open(actor, members, arrow);
        if (open.isEmpty()) {
            return No.because("RELEASE_NOTHING_TO_DO", Grounds.CONFLICT);
        }
        var refused = inTheWay(actor, open, arrow);
        if (refused.isEmpty()) {
            open.forEach(page -> Releasing.refusal(act.apply(page)).ifPresent(why -> refused.put(page.id(), why)));
        }
        return refused.isEmpty() ? new Done(release.get()) : No.because(refused);
    }

    /** Why the pages of a release may not take an arrow together now; empty where they may. */
    public Optional<No> closed(Actor actor, ReleaseId release, Transition arrow) {
        var open = open(actor, releasing.members(release), arrow);
        if (open.isEmpty()) {
            return Optional.of(No.because("RELEASE_NOTHING_TO_DO", Grounds.CONFLICT));
        }
        var refused = inTheWay(actor, open, arrow);
        return refused.isEmpty() ? Optional.empty() : Optional.of(No.because(refused));
    }

    private Map<PageId, Outcome.Refused> inTheWay(Actor actor, List<Standing> pages, Transition arrow) {
        var refused = new LinkedHashMap<PageId, Outcome.Refused>();
        pages.forEach(page -> moves.choice(actor, page, arrow, Map.of()).ifPresent(why -> refused.put(page.id(), why)));
        return refused;
    }

    private static List<Standing> open(Actor actor, List<Standing> pages, Transition arrow) {
        return pages.stream().filter(page -> !isDone(actor, page, arrow)).toList();
    }

    private static boolean isDone(Actor actor, Standing page, Transition arrow) {
        var inReview = page.stage() == Stage.LEGAL_REVIEW;
        return switch (arrow) {
            case SUBMIT -> inReview;
            case WITHDRAW, SEND_BACK -> !inReview;
            case APPROVE ->
                page.signOffs().stream().anyMatch(signOff -> signOff.by().equals(actor.name()));
            default -> false;
        };
    }

    private static Map<PageId, Hash> texts(List<Standing> pages) {
        return pages.stream()
                .collect(Collectors.toMap(Standing::id, page -> page.head().text()));
    }
}
