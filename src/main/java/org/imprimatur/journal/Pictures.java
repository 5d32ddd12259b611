package org.imprimatur.journal;

import java.util.Optional;

/** Writes what is known of a page as a snapshot, and reads a snapshot that can be read. */
public final class Pictures {
    /** In the place of a page's id, which it cannot be. */
    private static final String END = "(all)";

    private final String form;
    private final Briefs briefs;
    private final Records records = new Records();

    /** @param form names the program; snapshots of another form are not read */
    public Pictures(String form, Briefs briefs) {
        this.form = form;
        this.briefs = briefs;
    }

    Snapshot snapshot(Known known) {
        var standing = known.standing();
        var picture = new Picture(standing, known.tip(), briefs.of(standing));
        return Snapshot.sealed(standing.id().value(), form, records.write(picture));
    }

    /** Empty where it is damaged, of another form or says nonsense: then the journal is asked. */
    Optional<Picture> picture(Snapshot snapshot) {
        if (!snapshot.form().equals(form) || !snapshot.isWhole()) {
            return Optional.empty();
        }
        try {
            var picture = records.read(Picture.class, snapshot.content());
            return Optional.of(picture)
                    .filter(read -> read.standing().id().value().equals(snapshot.page()));
        } catch (RuntimeException nonsense) {
            return Optional.empty();
        }
    }

    /** Says that in this state of the store every page has a snapshot that is right. */
    Snapshot end(String state) {
        return Snapshot.sealed(END, form, state);
    }

    /** The state of the store that it says that of; empty where it speaks of a page. */
    Optional<String> end(Snapshot snapshot) {
        return Optional.of(snapshot)
                .filter(said -> said.page().equals(END) && said.form().equals(form) && said.isWhole())
                .map(Snapshot::content);
    }

    void take(Picture picture) {
        briefs.take(picture.standing(), picture.briefs());
    }

    /** The same, in less memory: equal parts of pages become one object. */
    Known compact(Known known) {
        return records.read(Known.class, records.write(known));
    }
}
