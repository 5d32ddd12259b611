package org.imprimatur.backup;

import java.time.Instant;
import java.util.function.Consumer;

/** All that a store holds at one moment, but its caches. Open until it is closed; the store is written to meanwhile. */
public interface Contents extends AutoCloseable {
    /** The name of the engine. */
    String engine();

    /** The moment: what happened later is not among the journals. */
    Instant at();

    /** About how many documents there are. */
    long count();

    /** The same documents come in the same order from every engine; what a document names comes from the same moment. */
    void forEach(Consumer<Document> each);

    @Override
    void close();
}
