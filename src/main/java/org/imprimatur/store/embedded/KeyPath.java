package org.imprimatur.store.embedded;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way down the table of documents to one of them, without SQLite: file and byte of its page, to be told. */
record KeyPath(RawPages pages, Salvage.Key key) {
    private static final int DEEPEST = 40;

    static Optional<String> place(DataFile file, Salvage.Key key) {
        try (var pages = RawPages.open(file)) {
            return new KeyPath(pages, key).place(Salvage.root(pages, "documents"));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<String> place(int root) throws IOException {
        int number = root;
        for (int depth = 0; depth < DEEPEST; depth++) {
            var page = pages.page(number);
            if (page.isEmpty() || !page.get().isIndex()) {
                return Optional.empty();
            }
            int at = firstNotBefore(page.get());
            var children = page.get().children();
            if (children.isEmpty() || at < 0) {
                return Optional.of(pages.place(number));
            }
            number = children.get(at);
        }
        return Optional.empty();
    }

    /** Which cell is not before the key; -1 where it stands in that cell itself. */
    private int firstNotBefore(RawPage page) throws IOException {
        var cells = page.cells().orElseThrow(() -> new IOException("no page"));
        for (int at = 0; at < cells.size(); at++) {
            int compared = compare(RawRecord.of(pages, page, cells.get(at)).orElse(null));
            if (compared >= 0) {
                return compared == 0 ? -1 : at;
            }
        }
        return cells.size();
    }

    private int compare(@Nullable RawRecord record) {
        if (record == null || !(record.key(0) instanceof String collection) || record.key(1) == null) {
            return -1;
        }
        int compared = Keys.compare(collection, key.collection());
        return compared != 0 ? compared : Keys.compare(record.key(1), key.id());
    }
}
