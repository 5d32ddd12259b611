package org.imprimatur.desk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.editing.Moves;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.review.PastSignOff;

/** Every answer that a reviewer may give, and the sign-offs given so far. */
@RequestScoped
public class Answers implements Section {
    private final Desk desk;
    private final ContentTypes types;
    private final Arrows arrows;
    private final Moves moves;
    private final Past past;

    @Inject
    public Answers(Desk desk, ContentTypes types, Arrows arrows, Moves moves, Past past) {
        this.desk = desk;
        this.types = types;
        this.arrows = arrows;
        this.moves = moves;
        this.past = past;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Answers() {
        this(null, null, null, null, null);
    }

    /**
     * The section.
     *
     * @param declared the hash of the wording, which the sign-off carries
     * @param open the capacities in which whoever looks may sign now
     * @param signed every sign-off since the text that is live, void ones among them
     */
    public record View(
            Map<String, Arrow> arrows,
            String wording,
            String declared,
            Progress progress,
            List<String> open,
            List<Signed> signed,
            Form typed) {}

    @Override
    public Place place() {
        return Place.ACTIONS;
    }

    @Override
    public Optional<View> of(Looking looking) {
        var page = looking.page();
        var words = desk.words();
        var wording = types.get(page.type()).wording();
        var pending = moves.pending(page);
        return Optional.of(new View(
                arrows.of(desk.me(), page, words),
                words.say(wording),
                wording.hashIn(words.language()).hex(),
                Progress.of(pending, words),
                pending.next(desk.me()),
                PastSignOff.sincePublished(past.steps(page)).stream()
                        .map(signOff -> Signed.of(signOff, words))
                        .toList(),
                looking.typed()));
    }
}
