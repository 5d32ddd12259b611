package org.imprimatur.desk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.editing.Moves;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.ExtraStep;
import org.imprimatur.workflow.Pass;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;
import org.jspecify.annotations.Nullable;

/** What the application asks for beside the sign-offs. */
@RequestScoped
public class ExtraSteps implements Section {
    private final Desk desk;
    private final Moves moves;

    @Inject
    public ExtraSteps(Desk desk, Moves moves) {
        this.desk = desk;
        this.moves = moves;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected ExtraSteps() {
        this(null, null);
    }

    /**
     * One step.
     *
     * @param why whoever looks may not say that it is done; empty where they may
     */
    public record Item(String id, String label, @Nullable Done done, String why) {}

    /** Who did it, and when. */
    public record Done(String by, Moment at, String note) {}

    @Override
    public Place place() {
        return Place.STEPS;
    }

    @Override
    public Optional<List<Item>> of(Looking looking) {
        var page = looking.page();
        var items = moves.steps(desk.me(), page).stream()
                .map(step -> item(step, page, desk.words()))
                .toList();
        return Optional.of(items).filter(some -> !some.isEmpty());
    }

    private Item item(ExtraStep step, Standing page, Words words) {
        var done = page.review().passes().stream()
                .filter(pass -> pass.step().equals(step.id()))
                .findFirst()
                .map(pass -> done(pass, words));
        var why = moves.choice(desk.me(), page, Transition.PASS, Map.of(Detail.STEP, step.id()))
                .map(no -> words.say(no.key(), no.args()));
        return new Item(step.id(), words.say(step.label()), done.orElse(null), why.orElse(""));
    }

    private static Done done(Pass pass, Words words) {
        return new Done(pass.by().value(), Moment.of(pass.at(), words), pass.note());
    }
}
