package org.imprimatur.importers;

import java.util.List;
import java.util.function.Function;
import org.imprimatur.markdown.Markdown;

/** Reads foreign pages. Nothing is stored or published here; the same files always give the same readings. */
public final class Importers {

    private final Markdown markdown = new Markdown();

    /** Reads one file on its own: links to its neighbours cannot be followed. */
    public Reading read(SourceFile file) {
        return readBatch(List.of(file)).get(0);
    }

    /** Reads the files of a folder or ZIP together, so that links between them and pairs of languages are found. */
    public List<Reading> readBatch(List<SourceFile> files) {
        return readBatch(files, Asset::of);
    }

    /** Reads them with a say in what becomes of images and documents: links lead only to those that became assets. */
    List<Reading> readBatch(List<SourceFile> files, Function<SourceFile, Reading> assets) {
        return new Batch(files, markdown, assets).read();
    }
}
