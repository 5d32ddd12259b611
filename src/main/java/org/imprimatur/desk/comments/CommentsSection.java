package org.imprimatur.desk.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.imprimatur.desk.review.Looking;
import org.imprimatur.desk.review.Place;
import org.imprimatur.desk.review.Section;

/** What was said of the text, beside it. */
@RequestScoped
public class CommentsSection implements Section {
    private final CommentViews views;
    private final Asked asked;

    @Inject
    public CommentsSection(CommentViews views, Asked asked) {
        this.views = views;
        this.asked = asked;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected CommentsSection() {
        this(null, null);
    }

    @Override
    public Place place() {
        return Place.COMMENTS;
    }

    @Override
    public Optional<CommentsView> of(Looking looking) {
        var refused = looking.refusal().map(Looking.Refusal::why);
        return Optional.of(views.of(looking.page(), asked.filter(), refused, looking.typed()));
    }
}
