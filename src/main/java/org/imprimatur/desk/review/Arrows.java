package org.imprimatur.desk.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.editing.Moves;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Standing;

/** Every arrow with the reason why it is closed, so that buttons and the server say the same. */
@ApplicationScoped
public class Arrows {
    private final Moves moves;

    @Inject
    public Arrows(Moves moves) {
        this.moves = moves;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Arrows() {
        this(null);
    }

    /** By id. */
    public Map<String, Arrow> of(Actor actor, Standing page, Words words) {
        var arrows = new LinkedHashMap<String, Arrow>();
        moves.choices(actor, page).forEach((transition, refused) -> {
            var why = refused.map(no -> words.say(no.key(), no.args())).orElse("");
            arrows.put(transition.id(), new Arrow(transition.id(), why));
        });
        return arrows;
    }
}
