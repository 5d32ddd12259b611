package org.imprimatur.desk.previews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.review.Looking;
import org.imprimatur.desk.review.Place;
import org.imprimatur.desk.review.Section;
import org.imprimatur.journal.Subject;
import org.imprimatur.preview.PreviewLink.State;
import org.imprimatur.preview.Previewing;

/** Leads to the site with this page as it will be, and says how many people outside may look at it. */
@RequestScoped
public class PreviewsOfPage implements Section {
    private final Desk desk;
    private final Previewing previewing;

    @Inject
    public PreviewsOfPage(Desk desk, Previewing previewing) {
        this.desk = desk;
        this.previewing = previewing;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected PreviewsOfPage() {
        this(null, null);
    }

    /**
     * The section.
     *
     * @param open how many links let somebody in now
     */
    public record View(int open) {}

    @Override
    public Place place() {
        return Place.PREVIEWS;
    }

    @Override
    public Optional<View> of(Looking looking) {
        var open = previewing.to(Subject.of(looking.page().id())).stream()
                .filter(link -> link.state(desk.now()) == State.OPEN)
                .count();
        return Optional.of(new View(Math.toIntExact(open)));
    }
}
