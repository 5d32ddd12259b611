package org.imprimatur.desk.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.imprimatur.desk.review.Looking;
import org.imprimatur.desk.review.Place;
import org.imprimatur.desk.review.Section;

/** What whoever reviews a page should know of its address, its times and what keeps it. */
@RequestScoped
public class TimesSection implements Section {
    private final KeepingViews views;

    @Inject
    public TimesSection(KeepingViews views) {
        this.views = views;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected TimesSection() {
        this(null);
    }

    @Override
    public Place place() {
        return Place.TIMES;
    }

    @Override
    public Optional<KeepingView> of(Looking looking) {
        return Optional.of(views.of(looking.page(), looking.typed(), Optional.empty()));
    }
}
