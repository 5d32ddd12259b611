package org.imprimatur.api.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.api.frame.Sent;
import org.imprimatur.editing.Moving;
import org.imprimatur.editing.Preserving;
import org.imprimatur.editing.Scheduling;
import org.imprimatur.page.PagePath;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;
import org.imprimatur.workflow.Turn;

/** The arrows that say where a page stands, for how long, and what keeps it. */
@ApplicationScoped
public class ArrowsInTime {
    private static final Map<Transition, Set<String>> KNOWN = Map.of(
            Transition.MOVE, Set.of("seen", "path", "takeOver"),
            Transition.ARCHIVE, Set.of("seen", "reason"),
            Transition.UNARCHIVE, Set.of("seen", "reason"),
            Transition.PLACE_HOLD, Set.of("reason"),
            Transition.LIFT_HOLD, Set.of("hold", "reason"),
            Transition.SCHEDULE, Set.of("seen", "at"),
            Transition.UNSCHEDULE, Set.of(),
            Transition.SCHEDULE_END, Set.of("at", "reason", "note"),
            Transition.UNSCHEDULE_END, Set.of());

    private final Moving moving;
    private final Preserving preserving;
    private final Scheduling scheduling;

    @Inject
    public ArrowsInTime(Moving moving, Preserving preserving, Scheduling scheduling) {
        this.moving = moving;
        this.preserving = preserving;
        this.scheduling = scheduling;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ArrowsInTime() {
        this(null, null, null);
    }

    boolean knows(Transition arrow) {
        return KNOWN.containsKey(arrow);
    }

    Outcome take(Actor me, Standing page, Transition arrow, InputStream body) {
        var sent = Sent.of(body, KNOWN.getOrDefault(arrow, Set.of()));
        var id = page.id();
        return switch (arrow) {
            case MOVE -> moving.move(me, id, sent.seen(), path(sent), sent.flag("takeOver"));
            case ARCHIVE -> preserving.archive(me, id, sent.seen(), sent.one("reason"));
            case UNARCHIVE -> preserving.unarchive(me, id, sent.seen(), sent.one("reason"));
            case PLACE_HOLD -> preserving.placeHold(me, id, sent.one("reason"));
            case LIFT_HOLD -> preserving.liftHold(me, id, sent.number("hold"), sent.one("reason"));
            case SCHEDULE -> scheduling.goLive(me, id, sent.seen(), sent.instant("at"));
            case UNSCHEDULE -> scheduling.cancel(me, id, Turn.GO_LIVE);
            case SCHEDULE_END -> scheduling.comeOff(me, id, sent.instant("at"), sent.one("reason"), sent.one("note"));
            case UNSCHEDULE_END -> scheduling.cancel(me, id, Turn.COME_OFF);
            default -> throw RefusedException.unknown("API_NO_SUCH_ADDRESS");
        };
    }

    private static PagePath path(Sent sent) {
        if (!PagePath.isOne(sent.needed("path"))) {
            throw new BadParameterException("path", "API_VALUE_WRONG", "path");
        }
        return new PagePath(sent.one("path"));
    }
}
