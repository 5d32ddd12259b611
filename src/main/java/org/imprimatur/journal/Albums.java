package org.imprimatur.journal;

import java.util.Optional;

/** Writes albums as snapshots, and reads those snapshots that this program wrote and that are whole. */
public final class Albums {
    private final String form;
    private final Records records = new Records();

    /** @param form names the program; snapshots of another form are not read */
    public Albums(String form) {
        this.form = form;
    }

    Snapshot write(Album album) {
        return Snapshot.sealed(form, records.write(album));
    }

    /** Empty where it is damaged, of another form or says nonsense: then the journals are asked. */
    Optional<Album> read(Snapshot snapshot) {
        if (!snapshot.form().equals(form) || !snapshot.isWhole()) {
            return Optional.empty();
        }
        try {
            return Optional.of(records.read(Album.class, snapshot.content()));
        } catch (RuntimeException nonsense) {
            return Optional.empty();
        }
    }
}
