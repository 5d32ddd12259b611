package org.imprimatur.desk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** All sections of the review screen that have something to say. */
@RequestScoped
public class Sections {
    private final Instance<Section> sections;

    @Inject
    public Sections(@Any Instance<Section> sections) {
        this.sections = sections;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Sections() {
        this(null);
    }

    /** A section that is drawn: its template, and what that draws. */
    public record Drawn(String template, Object it) {}

    List<Drawn> in(Place.Column column, Looking looking) {
        return sections.stream()
                .filter(section -> section.place().isIn(column))
                .sorted(Comparator.comparing(Section::place))
                .flatMap(section ->
                        section.of(looking).map(it -> new Drawn(section.place().template(), it)).stream())
                .toList();
    }
}
