package org.imprimatur.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import jakarta.nosql.Template;
import org.imprimatur.store.embedded.DuplicateIdException;
import org.jspecify.annotations.Nullable;

/** The one promise that every store behind Jakarta NoSQL keeps: a new id goes in whole, a taken one is refused. */
final class Inserts {
    private final Template template;

    Inserts(Template template) {
        this.template = template;
    }

    /** Whether the document went in; false where its id is taken. */
    boolean insert(Object document) {
        try {
            template.insert(document);
            return true;
        } catch (RuntimeException failure) {
            if (saysTaken(failure)) {
                return false;
            }
            throw failure;
        }
    }

    private static boolean saysTaken(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof DuplicateIdException
                        || failure instanceof MongoWriteException mongo
                                && mongo.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                        || saysTaken(failure.getCause()));
    }
}
