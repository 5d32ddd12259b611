package org.imprimatur.desk.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.LocalMoment;
import org.imprimatur.editing.Moving;
import org.imprimatur.editing.Preserving;
import org.imprimatur.editing.Publishing;
import org.imprimatur.editing.Scheduling;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PagePath;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;
import org.imprimatur.workflow.Turn;

/** Takes the arrows of the screen for whoever looks. */
@RequestScoped
public class KeepingArrows {
    private static final Set<Transition> KNOWN = EnumSet.of(
            Transition.MOVE,
            Transition.UNPUBLISH,
            Transition.ARCHIVE,
            Transition.UNARCHIVE,
            Transition.PLACE_HOLD,
            Transition.LIFT_HOLD,
            Transition.SCHEDULE,
            Transition.UNSCHEDULE,
            Transition.SCHEDULE_END,
            Transition.UNSCHEDULE_END);

    private final Desk desk;
    private final Moving moving;
    private final Publishing publishing;
    private final Preserving preserving;
    private final Scheduling scheduling;

    @Inject
    public KeepingArrows(
            Desk desk, Moving moving, Publishing publishing, Preserving preserving, Scheduling scheduling) {
        this.desk = desk;
        this.moving = moving;
        this.publishing = publishing;
        this.preserving = preserving;
        this.scheduling = scheduling;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected KeepingArrows() {
        this(null, null, null, null, null);
    }

    boolean knows(Transition arrow) {
        return KNOWN.contains(arrow);
    }

    Outcome take(Standing page, Transition arrow, Hash seen, Form form) {
        var me = desk.me();
        var id = page.id();
        var reason = form.one("reason");
        return switch (arrow) {
            case MOVE -> move(page, seen, form);
            case UNPUBLISH -> publishing.unpublish(me, id, seen, reason, form.one("public-note"));
            case ARCHIVE -> preserving.archive(me, id, seen, reason);
            case UNARCHIVE -> preserving.unarchive(me, id, seen, reason);
            case PLACE_HOLD -> preserving.placeHold(me, id, reason);
            case LIFT_HOLD -> preserving.liftHold(me, id, form.number("hold"), reason);
            case SCHEDULE, SCHEDULE_END -> set(page, arrow, seen, form);
            case UNSCHEDULE -> scheduling.cancel(me, id, Turn.GO_LIVE);
            case UNSCHEDULE_END -> scheduling.cancel(me, id, Turn.COME_OFF);
            default -> Refused.unknownPage();
        };
    }

    private Outcome move(Standing page, Hash seen, Form form) {
        var path = form.one("path").strip().replaceAll("^/+|/+$", "");
        return PagePath.isOne(path)
                ? moving.move(
                        desk.me(),
                        page.id(),
                        seen,
                        new PagePath(path),
                        form.one("take-over").equals(form.one("path")))
                : new Refused("PATH_WRONG", Grounds.INVALID);
    }

    private Outcome set(Standing page, Transition arrow, Hash seen, Form form) {
        var typed = LocalMoment.read(form.one("at"), desk.settings().zone());
        if (typed.refused().isPresent()) {
            return typed.refused().get();
        }
        return arrow == Transition.SCHEDULE
                ? scheduling.goLive(desk.me(), page.id(), seen, typed.instant())
                : scheduling.comeOff(
                        desk.me(), page.id(), typed.instant(), form.one("reason"), form.one("public-note"));
    }
}
