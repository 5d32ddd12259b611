package org.imprimatur.desk.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.review.Bodies;
import org.imprimatur.redline.Highlight;
import org.imprimatur.redline.Highlights;
import org.imprimatur.workflow.Standing;

/** Marks in a drawn body the words that somebody said something of. */
@RequestScoped
public class Marks implements Bodies {
    private final Desk desk;
    private final Locating locating;
    private final Asked asked;

    @Inject
    public Marks(Desk desk, Locating locating, Asked asked) {
        this.desk = desk;
        this.locating = locating;
        this.asked = asked;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Marks() {
        this(null, null, null);
    }

    @Override
    public String marked(Standing page, String html) {
        var found = locating.of(page);
        var filter = asked.filter();
        var shown = found.comments().stream()
                .filter(filter::shows)
                .filter(one -> one.comment().anchor().isOnBody())
                .toList();
        return Highlights.draw(html, found.body(), highlights(shown));
    }

    private List<Highlight> highlights(List<Located> shown) {
        var words = desk.words();
        return shown.stream()
                .flatMap(one -> one.whereabouts().span().stream()
                        .map(span -> new Highlight(
                                span,
                                String.valueOf(one.comment().id()),
                                String.valueOf(one.number()),
                                words.say(
                                        one.comment().isBlocking()
                                                ? "desk.comments.mark.blocking"
                                                : "desk.comments.mark",
                                        one.number(),
                                        one.comment().by().value()),
                                one.kind())))
                .toList();
    }
}
