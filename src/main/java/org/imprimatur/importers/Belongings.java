package org.imprimatur.importers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.imprimatur.assets.KeepingAssets;
import org.imprimatur.assets.Kept;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome.Refused;

/** Keeps the images and documents of a batch, before its pages are written: no page names what is not there. */
record Belongings(KeepingAssets keeping, Actor actor) {
    Reading keep(SourceFile file) {
        return reading(file, keeping::keep);
    }

    /** The same without keeping anything. */
    Reading look(SourceFile file) {
        return reading(file, keeping::look);
    }

    private interface Keeping {
        Kept keep(Actor actor, InputStream bytes, String name, String claimed) throws IOException;
    }

    private Reading reading(SourceFile file, Keeping how) {
        try {
            return how.keep(actor, new ByteArrayInputStream(file.bytes()), file.name(), "")
                    .fold(done -> kept(file, done), no -> refused(file, no.why()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A type that is not wanted here is no fault of the file. */
    private static Reading refused(SourceFile file, Refused why) {
        return why.key().equals("ASSET_TYPE_NOT_ALLOWED")
                ? new Skipped(file.name(), why.key(), why.plainArgs())
                : new Failed(file.name(), why.key(), why.plainArgs());
    }

    private static Reading kept(SourceFile file, Kept.Done done) {
        return new Asset(file.name(), done.asset().hash().hex(), done.dropped());
    }
}
