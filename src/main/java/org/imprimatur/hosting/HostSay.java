package org.imprimatur.hosting;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imprimatur.editing.HostRules;
import org.imprimatur.host.PageNow;
import org.imprimatur.page.Term;
import org.imprimatur.page.Text;
import org.imprimatur.page.Wording;
import org.imprimatur.spi.BeforeMove;
import org.imprimatur.spi.StepBeforeLive;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.ExtraStep;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** Asks the beans of the host. What fails there refuses: nobody knows what it would have said. */
public final class HostSay implements HostRules {
    private static final Logger LOG = System.getLogger(HostSay.class.getName());

    /** What a text is not ready for before every check has read it. */
    private static final Set<Transition> AFTER_CHECKS =
            Set.of(Transition.APPROVE, Transition.PUBLISH, Transition.SCHEDULE, Transition.HOLD);

    private final Consumer<BeforeMove> observers;
    private final Supplier<List<StepBeforeLive>> steps;
    private final Unread unread;

    /**
     * @param observers hands an event to every observer of the host
     * @param steps asked for when they are needed first: beans of the host may themselves ask for what the product gives
     */
    public HostSay(Consumer<BeforeMove> observers, Supplier<List<StepBeforeLive>> steps, Unread unread) {
        this.observers = observers;
        this.steps = steps;
        this.unread = unread;
    }

    @Override
    public Optional<Refused> refusal(Wish wish) {
        return AFTER_CHECKS.contains(wish.arrow())
                ? unread.by(wish.page()).map(HostSay::pending).or(() -> said(wish))
                : said(wish);
    }

    private static Refused pending(String check) {
        return new Refused("CHECK_PENDING", Grounds.CONFLICT, check);
    }

    private Optional<Refused> said(Wish wish) {
        var event = new BeforeMove(
                wish.actor(), wish.arrow(), Shown.of(wish.page()), wish.text(), words(wish), wish.asking());
        try {
            observers.accept(event);
            return event.refusal().map(HostSay::refused);
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.ERROR,
                    "An observer of the host failed before " + wish.arrow().id(),
                    failed);
            return Optional.of(new Refused("HOST_FAILED", Grounds.CONFLICT));
        }
    }

    private static String words(Wish wish) {
        return Stream.of(Detail.REASON, Detail.NOTE, Detail.WORDS)
                .map(name -> wish.details().getOrDefault(name, ""))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Refused refused(Wording why) {
        return new Refused("HOST_REFUSED", Grounds.CONFLICT, List.of(new Term.Labelled(why)), List.of());
    }

    @Override
    public List<ExtraStep> steps(Actor actor, Standing page, Supplier<Text> head) {
        var asked = steps.get();
        if (asked.isEmpty()) {
            return List.of();
        }
        var now = Shown.of(page);
        var text = head.get();
        return asked.stream()
                .filter(step -> isTrue(step, true, () -> step.isWanted(now, text)))
                .map(step -> told(step, actor, now))
                .toList();
    }

    private static ExtraStep told(StepBeforeLive step, Actor actor, PageNow page) {
        return new ExtraStep(step.id(), step.label(), isTrue(step, false, () -> step.mayPass(actor, page)));
    }

    private static boolean isTrue(StepBeforeLive step, boolean otherwise, Supplier<Boolean> asked) {
        try {
            return asked.get();
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The step " + step.id() + " of the host failed", failed);
            return otherwise;
        }
    }
}
