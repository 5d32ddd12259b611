package org.imprimatur.page;

import java.util.Optional;
import java.util.function.Consumer;

/** Every text that was ever saved, by its hash. */
public interface Texts {
    /** Keeps a text; keeping the same text again is nothing. Durable when it returns. */
    Hash keep(Text text);

    /**
     * Keeps a text that the caller's next journal entry names in one of its details. Found at once; durable before or with
     * that entry, whoever writes it.
     */
    default Hash keepWithEntry(Text text) {
        return keep(text);
    }

    /** The text with exactly this hash; a stored text whose bytes no longer match their hash is an error, not a text. */
    Optional<Text> find(Hash hash);

    default Text get(Hash hash) {
        return find(hash).orElseThrow(() -> new IllegalStateException("the text " + hash + " is missing"));
    }

    /** Every text there is, in no order that means anything. */
    void forEach(Consumer<Text> each);
}
