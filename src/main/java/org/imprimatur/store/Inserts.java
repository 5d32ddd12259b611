package org.imprimatur.store;

import jakarta.nosql.Template;
import java.util.Optional;

/**
 * The one promise that every store behind Jakarta NoSQL keeps: a new id goes in whole, a taken one is refused.
 *
 * <p>An answer that was lost on its way is asked for again with the same document; a document that is found under its
 * id then, and says the same, is the one that went in the first time.
 */
final class Inserts {
    private static final int TRIES = 3;

    private final Template template;

    Inserts(Template template) {
        this.template = template;
    }

    /** Whether the document went in; false where its id is taken by another. */
    boolean insert(Kept document) {
        for (int left = TRIES - 1; ; left--) {
            try {
                template.insert(document);
                return true;
            } catch (RuntimeException failure) {
                if (InsertFailures.saysTaken(failure)) {
                    return left < TRIES - 1 && isThere(document, failure);
                }
                if (left == 0 || !InsertFailures.leavesInDoubt(failure)) {
                    throw failure;
                }
            }
        }
    }

    /** Only after a failure that left it in doubt: of two writers that say the same at once, one wins. */
    private boolean isThere(Kept document, RuntimeException failure) {
        return stored(document).orElseThrow(() -> failure).equals(document);
    }

    private Optional<? extends Kept> stored(Kept document) {
        return template.find(document.getClass(), document.id());
    }
}
