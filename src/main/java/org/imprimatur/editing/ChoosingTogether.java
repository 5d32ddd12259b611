package org.imprimatur.editing;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.editing.ReleaseOutcome.No;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.release.Members;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** Which arrows the pages of a release may take together now, and which of them stand in the way of the others. */
public final class ChoosingTogether {
    /** Those that all pages take at once; being held is the first step of going live. */
    private static final List<Transition> TOGETHER =
            List.of(Transition.SUBMIT, Transition.WITHDRAW, Transition.SEND_BACK, Transition.APPROVE, Transition.HOLD);

    private final Moves moves;
    private final Standings standings;
    private final Members members;

    public ChoosingTogether(Moves moves, Standings standings, Members members) {
        this.moves = moves;
        this.standings = standings;
        this.members = members;
    }

    /** The pages of a release as they stand. */
    List<Standing> pages(ReleaseId release) {
        return members.of(release).stream()
                .flatMap(page -> standings.find(page).stream())
                .toList();
    }

    /** The same by their texts, as whoever looks at them sees them. */
    Map<PageId, Hash> texts(ReleaseId release) {
        return pages(release).stream()
                .collect(Collectors.toMap(Standing::id, page -> page.head().text()));
    }

    /** Each arrow, open or with the reason why not. Every page is judged once for all of them. */
    public Map<Transition, Optional<No>> choices(Actor actor, ReleaseId release) {
        var judged = new LinkedHashMap<Standing, Map<Transition, Optional<Refused>>>();
        pages(release).forEach(page -> judged.put(page, moves.choices(actor, page)));
        var choices = new EnumMap<Transition, Optional<No>>(Transition.class);
        TOGETHER.forEach(arrow -> choices.put(arrow, closed(actor, judged, arrow)));
        return choices;
    }

    /** Why the pages may not take one arrow together now; empty where they may. */
    public Optional<No> closed(Actor actor, ReleaseId release, Transition arrow) {
        return choices(actor, release).getOrDefault(arrow, Optional.empty());
    }

    private static Optional<No> closed(
            Actor actor, Map<Standing, Map<Transition, Optional<Refused>>> judged, Transition arrow) {
        var open = judged.keySet().stream()
                .filter(page -> !isDone(actor, page, arrow))
                .toList();
        if (open.isEmpty()) {
            return Optional.of(nothing(arrow));
        }
        var refused = new LinkedHashMap<PageId, Refused>();
        open.forEach(page -> Optional.ofNullable(judged.get(page))
                .flatMap(choices -> choices.get(arrow))
                .ifPresent(why -> refused.put(page.id(), waited(page, arrow, why))));
        return refused.isEmpty() ? Optional.empty() : Optional.of(No.because(refused));
    }

    private static No nothing(Transition arrow) {
        return No.because(arrow == Transition.HOLD ? "RELEASE_EMPTY" : "RELEASE_NOTHING_TO_DO", Grounds.CONFLICT);
    }

    /** Why pages may not take one arrow; those that may are not among the answers. */
    Map<PageId, Refused> refusals(Actor actor, Collection<PageId> pages, Transition arrow) {
        var refused = new LinkedHashMap<PageId, Refused>();
        for (PageId page : pages) {
            standings
                    .find(page)
                    .map(now -> moves.choice(actor, now, arrow, Map.of()).map(why -> waited(now, arrow, why)))
                    .orElseGet(() -> Optional.of(Refused.unknownPage()))
                    .ifPresent(why -> refused.put(page, why));
        }
        return refused;
    }

    /** That a page is no draft any more is what its release waits for first. */
    private static Refused waited(Standing page, Transition arrow, Refused why) {
        var isDraft = arrow == Transition.HOLD && page.stage() == Stage.DRAFT && why.grounds() != Grounds.FORBIDDEN;
        return isDraft ? new Refused("NOT_SUBMITTED", Grounds.CONFLICT) : why;
    }

    /** Whether a page took the arrow already, so that it is left as it is. */
    static boolean isDone(Actor actor, Standing page, Transition arrow) {
        var inReview = page.stage() == Stage.LEGAL_REVIEW;
        return switch (arrow) {
            case SUBMIT -> inReview;
            case WITHDRAW, SEND_BACK -> !inReview;
            case APPROVE ->
                page.signOffs().stream().anyMatch(signOff -> signOff.by().equals(actor.name()));
            default -> false;
        };
    }
}
