package org.imprimatur.store;

import com.mongodb.ConnectionString;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a URL may not ask for: an answer before the write is safe, or a read of what may yet be lost. */
final class MongoSafety {
    private MongoSafety() {}

    static void check(ConnectionString url) {
        refuse(isWeak(url.getWriteConcern()), "the write concern is majority, journaled", "w and journal");
        refuse(isWeak(url.getReadConcern()), "the read concern is majority", "readConcernLevel");
        refuse(isElsewhere(url.getReadPreference()), "the journal is read from the primary", "readPreference");
        refuse(Boolean.FALSE.equals(url.getRetryWritesValue()), "writes are retried once", "retryWrites");
    }

    private static void refuse(boolean unsafe, String rule, String option) {
        if (unsafe) {
            throw new UnfitEngineException("An answered write must last: " + rule + ". Take " + option + " out of "
                    + Mongo.URL + "; it is set without it");
        }
    }

    private static boolean isWeak(@Nullable WriteConcern asked) {
        return asked != null
                && (!Objects.equals(asked.getWObject(), WriteConcern.MAJORITY.getWObject())
                        || Boolean.FALSE.equals(asked.getJournal()));
    }

    private static boolean isWeak(@Nullable ReadConcern asked) {
        return asked != null
                && !List.of(ReadConcern.MAJORITY, ReadConcern.LINEARIZABLE).contains(asked);
    }

    private static boolean isElsewhere(@Nullable ReadPreference asked) {
        return asked != null && !asked.equals(ReadPreference.primary());
    }
}
