package org.imprimatur.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes what is known of pages as a snapshot, and reads a snapshot that can be read. */
public final class Pictures {
    private final String form;
    private final Briefs briefs;
    private final Records records = new Records();

    /** @param form names the program; snapshots of another form are not read */
    public Pictures(String form, Briefs briefs) {
        this.form = form;
        this.briefs = briefs;
    }

    Snapshot snapshot(Collection<Known> some) {
        return snapshot(some, Optional.empty());
    }

    /** @param state of the store, in which every page has a picture that is right once this one is there */
    Snapshot snapshot(Collection<Known> some, Optional<String> state) {
        return sealed(new Album(some.stream().map(this::picture).toList(), state));
    }

    /** Says that in this state of the store every page has a picture that is right. */
    Snapshot end(String state) {
        return snapshot(List.of(), Optional.of(state));
    }

    private Snapshot sealed(Album album) {
        return Snapshot.sealed(form, records.write(album));
    }

    private Picture picture(Known known) {
        return new Picture(known.standing(), known.tip(), briefs.of(known.standing()));
    }

    /** Empty where it is damaged, of another form or says nonsense: then the journals are asked. */
    Optional<Album> album(Snapshot snapshot) {
        if (!snapshot.form().equals(form) || !snapshot.isWhole()) {
            return Optional.empty();
        }
        try {
            return Optional.of(records.read(Album.class, snapshot.content()));
        } catch (RuntimeException nonsense) {
            return Optional.empty();
        }
    }

    void take(Picture picture) {
        briefs.take(picture.standing(), picture.briefs());
    }

    /** The same, in less memory: equal parts of pages become one object. */
    Known compact(Known known) {
        return records.compact(Known.class, known);
    }
}
