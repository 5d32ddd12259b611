package org.imprimatur.importers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.imprimatur.assets.KeepingAssets;
import org.imprimatur.assets.Kept;
import org.imprimatur.workflow.Actor;

/** Keeps the images and documents of a batch, before its pages are written: no page names what is not there. */
record Belongings(KeepingAssets keeping, Actor actor) {
    Reading keep(SourceFile file) {
        try {
            return keeping.keep(actor, new ByteArrayInputStream(file.bytes()), file.name(), "")
                    .fold(
                            done -> kept(file, done),
                            no -> new Failed(
                                    file.name(), no.why().key(), no.why().args()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Reading kept(SourceFile file, Kept.Done done) {
        return new Asset(file.name(), done.asset().hash().hex(), done.dropped());
    }
}
