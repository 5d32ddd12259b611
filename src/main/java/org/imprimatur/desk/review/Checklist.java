package org.imprimatur.desk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.editing.Moves;
import org.imprimatur.workflow.Pending;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Tick;
import org.imprimatur.workflow.Transition;
import org.jspecify.annotations.Nullable;

/** What reviewers tick before the last sign-off. */
@RequestScoped
public class Checklist implements Section {
    private final Desk desk;
    private final Moves moves;
    private final Arrows arrows;

    @Inject
    public Checklist(Desk desk, Moves moves, Arrows arrows) {
        this.desk = desk;
        this.moves = moves;
        this.arrows = arrows;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Checklist() {
        this(null, null, null);
    }

    /**
     * The section.
     *
     * @param why the list is not kept by whoever looks; empty where it is
     */
    public record View(List<Item> items, long left, String why) {
        public boolean isOpen() {
            return why.isEmpty();
        }
    }

    /** One item, with who ticked it where somebody did. */
    public record Item(String id, String label, @Nullable Ticked ticked) {}

    /** Who ticked an item, and when. */
    public record Ticked(String by, Moment at) {}

    @Override
    public Place place() {
        return Place.CHECKLIST;
    }

    @Override
    public Optional<View> of(Looking looking) {
        var page = looking.page();
        var pending = moves.pending(page);
        if (pending.policy().checklist().isEmpty() || page.stage() != Stage.LEGAL_REVIEW) {
            return Optional.empty();
        }
        var words = desk.words();
        var arrow = arrows.of(desk.me(), page, words).get(Transition.TICK.id());
        return Optional.of(
                new View(items(pending, words), pending.unticked().size(), arrow == null ? "" : arrow.why()));
    }

    private static List<Item> items(Pending pending, Words words) {
        return pending.policy().checklist().stream()
                .map(item -> new Item(item.id(), words.say(item.label()), ticked(item.id(), pending, words)))
                .toList();
    }

    private static @Nullable Ticked ticked(String item, Pending pending, Words words) {
        return pending.review().ticks().stream()
                .filter(tick -> tick.item().equals(item))
                .findFirst()
                .map(tick -> ticked(tick, words))
                .orElse(null);
    }

    private static Ticked ticked(Tick tick, Words words) {
        return new Ticked(tick.by().value(), Moment.of(tick.at(), words));
    }
}
