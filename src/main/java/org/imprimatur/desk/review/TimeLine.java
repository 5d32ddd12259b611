package org.imprimatur.desk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;

/** All that happened to the page. */
@RequestScoped
public class TimeLine implements Section {
    private final Desk desk;
    private final Past past;

    @Inject
    public TimeLine(Desk desk, Past past) {
        this.desk = desk;
        this.past = past;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected TimeLine() {
        this(null, null);
    }

    @Override
    public Place place() {
        return Place.PAST;
    }

    /** The first one first. */
    @Override
    public Optional<List<Happening>> of(Looking looking) {
        return Optional.of(Happening.all(past.steps(looking.page()), desk.words()));
    }
}
