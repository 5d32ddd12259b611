package org.imprimatur.desk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.editing.Moves;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.workflow.Standing;

/** Every answer that a reviewer may give, and the sign-offs given so far. */
@RequestScoped
public class Answers implements Section {
    private final Desk desk;
    private final ContentTypes types;
    private final Arrows arrows;
    private final Moves moves;

    @Inject
    public Answers(Desk desk, ContentTypes types, Arrows arrows, Moves moves) {
        this.desk = desk;
        this.types = types;
        this.arrows = arrows;
        this.moves = moves;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Answers() {
        this(null, null, null, null);
    }

    /**
     * The section.
     *
     * @param missing the capacities in which whoever looks may sign now
     */
    public record View(
            Map<String, Arrow> arrows, String wording, List<String> missing, List<Signed> signed, Form typed) {}

    /** A sign-off of exactly this text. */
    public record Signed(String by, Moment at, String capacity, String wording) {}

    @Override
    public Place place() {
        return Place.ACTIONS;
    }

    @Override
    public Optional<View> of(Looking looking) {
        var page = looking.page();
        var words = desk.words();
        var type = types.get(page.type());
        return Optional.of(new View(
                arrows.of(desk.me(), page, words),
                words.say(type.wording()),
                moves.pending(page).next(desk.me()),
                signed(page, words),
                looking.typed()));
    }

    private static List<Signed> signed(Standing page, Words words) {
        return page.signOffs().stream()
                .map(yes -> new Signed(yes.by().value(), Moment.of(yes.at(), words), yes.capacity(), yes.wording()))
                .toList();
    }
}
