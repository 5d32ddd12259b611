package org.imprimatur.editing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.journal.Register;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Schedule.Lapsed;
import org.imprimatur.workflow.Schedule.Planned;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;
import org.imprimatur.workflow.Turn;

/**
 * Setting what happens to a page at an instant, and having it happen then.
 *
 * <p>When the instant comes, the page takes the same arrow as by hand, in the name of whoever set it, with a pointer to
 * what was set. Of several nodes one writes it; the others find that it was over. What the arrow's guards refuse lapses,
 * with the reason.
 */
public final class Scheduling {
    /** Whoever means a later day mistyped the year. */
    private static final Duration LONGEST_AHEAD = Duration.ofDays(36_525);

    private final Moves moves;
    private final Register<Planned> planned;
    private final Register<Lapsed> lapsed;
    private final Clock clock;

    public Scheduling(Moves moves, Standings standings, Clock clock) {
        this.moves = moves;
        this.planned = new Register<>(standings, page -> page.schedule().planned());
        this.lapsed = new Register<>(standings, page -> page.schedule().lapsed());
        this.clock = clock;
    }

    /** Takes exactly this text live at an instant; it must carry its sign-offs already. */
    public Outcome goLive(Actor actor, PageId page, Hash seen, Instant at) {
        return inFuture(at, clock.instant())
                .<Outcome>map(why -> why)
                .orElseGet(() -> moves.move(actor, page, seen, Transition.SCHEDULE, planned(at)));
    }

    /** Takes the page off the site at an instant, whichever text is live then. */
    public Outcome comeOff(Actor actor, PageId page, Instant at, String reason, String note) {
        var details = planned(at);
        details.putAll(Publishing.details(reason, note));
        return inFuture(at, clock.instant())
                .or(() -> Publishing.tooLong(note))
                .<Outcome>map(why -> why)
                .orElseGet(() -> moves.add(actor, page, Transition.SCHEDULE_END, details));
    }

    /** Takes back what was set; of what lapsed, takes note. */
    public Outcome cancel(Actor actor, PageId page, Turn turn) {
        return moves.add(actor, page, cancelling(turn), Map.of());
    }

    private static Transition cancelling(Turn turn) {
        return switch (turn) {
            case GO_LIVE -> Transition.UNSCHEDULE;
            case COME_OFF -> Transition.UNSCHEDULE_END;
        };
    }

    static Optional<Refused> inFuture(Instant at, Instant now) {
        if (at.isAfter(now.plus(LONGEST_AHEAD))) {
            return Optional.of(new Refused("INSTANT_WRONG", Grounds.INVALID));
        }
        return at.isAfter(now) ? Optional.empty() : Optional.of(new Refused("INSTANT_PAST", Grounds.INVALID));
    }

    private static EnumMap<Detail, String> planned(Instant at) {
        var details = new EnumMap<Detail, String>(Detail.class);
        details.put(Detail.PLANNED, at.toString());
        return details;
    }

    /** What is planned for a page. */
    public record Due(Standing page, Planned planned) {}

    /** All that is planned, the next first. */
    public List<Due> ahead() {
        return planned.all().stream()
                .flatMap(page -> page.schedule().planned().stream().map(planned -> new Due(page, planned)))
                .sorted(Comparator.comparing((Due due) -> due.planned().at())
                        .thenComparing(due -> due.page().id().value()))
                .toList();
    }

    /** When something is to happen next. */
    public Optional<Instant> next() {
        return planned.all().stream()
                .flatMap(page -> page.schedule().planned().stream())
                .map(Planned::at)
                .min(Comparator.naturalOrder());
    }

    /** The pages for which something was set that did not happen, until somebody takes note. */
    public List<Standing> missed() {
        return lapsed.all();
    }

    /** What became of something that was due. */
    public record Fired(Due due, Outcome outcome) {}

    /** Has everything happen that is due by now, in its order. */
    public List<Fired> fire() {
        var now = clock.instant();
        return ahead().stream()
                .takeWhile(due -> !due.planned().at().isAfter(now))
                .map(due -> new Fired(due, fire(due)))
                .toList();
    }

    private Outcome fire(Due due) {
        var planned = due.planned();
        return take(due, planned).fold(moved -> moved, refused -> {
            if (!isForLater(refused)) {
                moves.add(
                        actor(planned, Transition.LAPSE), due.page().id(), Transition.LAPSE, lapsed(planned, refused));
            }
            return refused;
        });
    }

    private Outcome take(Due due, Planned planned) {
        var page = due.page().id();
        var actor = actor(planned, planned.turn().arrow());
        return switch (planned.turn()) {
            case GO_LIVE -> moves.move(actor, page, planned.text(), Transition.PUBLISH, pointer(planned));
            case COME_OFF -> moves.add(actor, page, Transition.UNPUBLISH, ending(planned));
        };
    }

    /** A release is about to take the page live, or somebody else is quicker with every try: the next round looks again. */
    private static boolean isForLater(Refused refused) {
        return refused.key().equals("GOING_LIVE") || refused.key().equals("SCHEDULE_OVER");
    }

    // The right to do this was looked at when it was set.
    private static Actor actor(Planned planned, Transition arrow) {
        return new Actor(planned.by(), arrow.by());
    }

    private static Map<Detail, String> pointer(Planned planned) {
        return Map.of(
                Detail.SCHEDULE,
                String.valueOf(planned.id()),
                Detail.PLANNED,
                planned.at().toString());
    }

    private static Map<Detail, String> ending(Planned planned) {
        var details = Publishing.details(planned.reason(), planned.note());
        details.putAll(pointer(planned));
        return details;
    }

    private static Map<Detail, String> lapsed(Planned planned, Refused why) {
        var details = new EnumMap<Detail, String>(pointer(planned));
        details.put(Detail.WHY, why.key());
        return details;
    }
}
