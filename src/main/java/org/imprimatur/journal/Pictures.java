package org.imprimatur.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes what is known of pages as a snapshot, and takes over what a snapshot said. */
public final class Pictures {
    private final Albums albums;
    private final Briefs briefs;
    private final Records records = new Records();

    public Pictures(Albums albums, Briefs briefs) {
        this.albums = albums;
        this.briefs = briefs;
    }

    Snapshot snapshot(Collection<Known> some) {
        return snapshot(some, Optional.empty());
    }

    /** @param state of the store, in which every page has a picture that is right once this one is there */
    Snapshot snapshot(Collection<Known> some, Optional<String> state) {
        return albums.write(new Album(some.stream().map(this::picture).toList(), state));
    }

    /** Says that in this state of the store every page has a picture that is right. */
    Snapshot end(String state) {
        return snapshot(List.of(), Optional.of(state));
    }

    private Picture picture(Known known) {
        return new Picture(known.standing(), known.tip(), briefs.of(known.standing()));
    }

    Albums albums() {
        return albums;
    }

    void take(Picture picture) {
        briefs.take(picture.standing(), picture.briefs());
    }

    /** The same, in less memory: equal parts of pages become one object. */
    Known compact(Known known) {
        return records.compact(Known.class, known);
    }
}
