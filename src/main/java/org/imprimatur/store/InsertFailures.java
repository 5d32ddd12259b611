package org.imprimatur.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteConcernException;
import java.util.function.Predicate;
import org.imprimatur.store.embedded.DuplicateIdException;
import org.jspecify.annotations.Nullable;

/** What a failed insert means. The only place that knows how each engine says it. */
final class InsertFailures {
    private InsertFailures() {}

    /** The id is taken; nothing was written. */
    static boolean saysTaken(@Nullable Throwable failure) {
        return any(
                failure,
                one -> one instanceof DuplicateIdException
                        || one instanceof MongoException mongo && isTaken(mongo.getCode())
                        || one instanceof MongoBulkWriteException bulk
                                && bulk.getWriteErrors().stream().anyMatch(error -> isTaken(error.getCode())));
    }

    private static boolean isTaken(int code) {
        return ErrorCategory.fromErrorCode(code) == ErrorCategory.DUPLICATE_KEY;
    }

    /** It may have been written or not: the connection broke, or the primary went, before the answer came. */
    static boolean leavesInDoubt(Throwable failure) {
        return any(
                failure,
                one -> one instanceof MongoSocketException
                        || one instanceof MongoNotPrimaryException
                        || one instanceof MongoNodeIsRecoveringException
                        || one instanceof MongoWriteConcernException
                        || one instanceof MongoException mongo && mongo.hasErrorLabel("RetryableWriteError"));
    }

    private static boolean any(@Nullable Throwable failure, Predicate<Throwable> test) {
        return failure != null && (test.test(failure) || any(failure.getCause(), test));
    }
}
