package org.imprimatur.store.embedded;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store with an index, open for each test in a directory of its own. */
abstract class StoreSeen {
    @TempDir
    Path directory;

    SqliteStore store;

    @BeforeEach
    void open() {
        store = Stores.openIndexed(directory);
    }

    @AfterEach
    void close() {
        store.close();
    }
}
