package org.imprimatur.desk.previews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.preview.Pin;
import org.imprimatur.preview.PreviewLink;
import org.imprimatur.preview.PreviewLink.Revocation;
import org.imprimatur.preview.Sightings;
import org.jspecify.annotations.Nullable;

/** Draws up links for a list. */
@ApplicationScoped
public class LinkLines {
    private final Sightings sightings;

    @Inject
    public LinkLines(Sightings sightings) {
        this.sightings = sightings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected LinkLines() {
        this(null);
    }

    LinksView.Line line(PreviewLink link, Instant now, Words words) {
        var seen = sightings.of(link);
        return new LinksView.Line(
                link.id().hex(),
                link.label(),
                link.state(now).name(),
                link.isPinned(),
                link.target().isPage()
                        ? link.pins().values().stream()
                                .map(Pin::revision)
                                .findFirst()
                                .orElse(0)
                        : 0,
                link.by().value(),
                Moment.of(link.made(), words),
                Moment.of(link.until(), words),
                seen.times(),
                seen.times() == 0 ? null : Moment.of(seen.last(), words),
                link.revoked().map(Revocation::by).map(Object::toString).orElse(""),
                revoked(link, words));
    }

    private static @Nullable Moment revoked(PreviewLink link, Words words) {
        return link.revoked().map(over -> Moment.of(over.at(), words)).orElse(null);
    }
}
