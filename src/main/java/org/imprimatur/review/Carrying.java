package org.imprimatur.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Text;
import org.imprimatur.redline.Course;
import org.imprimatur.redline.Plain;
import org.imprimatur.review.Whereabouts.Fate;

/** Carries comments from the texts that they were made on into a later one, along the redline. */
public final class Carrying {
    private final Legible legible;
    private final Text now;
    private final Hash hash;
    private final Function<Hash, Optional<Text>> texts;
    private final Map<String, Plain> fields = new HashMap<>();
    private final Map<Way, Optional<Course>> courses = new HashMap<>();

    private record Way(Hash from, String field) {}

    public Carrying(Legible legible, Text now, Function<Hash, Optional<Text>> texts) {
        this.legible = legible;
        this.now = now;
        this.texts = texts;
        hash = now.hash();
    }

    /** A field of the text that comments are carried into, as it is read. */
    public Plain field(String field) {
        return fields.computeIfAbsent(field, name -> legible.field(now, name));
    }

    public Whereabouts of(Comment comment) {
        var anchor = comment.anchor();
        if (!anchor.hasQuote()) {
            return Whereabouts.UNQUOTED;
        }
        if (comment.about().equals(hash)) {
            return anchor.in(field(anchor.field()))
                    .map(span -> new Whereabouts(Fate.SAME, Optional.of(span)))
                    .orElse(Whereabouts.ORPHANED);
        }
        return courses.computeIfAbsent(new Way(comment.about(), anchor.field()), this::course)
                .flatMap(course -> follow(course, anchor))
                .orElse(Whereabouts.ORPHANED);
    }

    private Optional<Course> course(Way way) {
        return texts.apply(way.from()).map(about -> legible.course(about, now, way.field()));
    }

    private static Optional<Whereabouts> follow(Course course, Anchor anchor) {
        return anchor.in(course.before())
                .flatMap(course::follow)
                .map(found -> new Whereabouts(found.same() ? Fate.SAME : Fate.CHANGED, Optional.of(found.span())));
    }

    /** Whether a suggestion can be taken into the text as it stands. */
    public boolean fits(Comment comment) {
        return comment.suggestion()
                .flatMap(suggestion -> texts.apply(comment.about()).flatMap(about -> suggestion.in(now, about)))
                .isPresent();
    }
}
