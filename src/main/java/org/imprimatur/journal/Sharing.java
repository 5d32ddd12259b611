package org.imprimatur.journal;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Gives equal values as one object: the same few names, sentences and hashes stand in each of many standings. */
interface Sharing {
    /** Within one tape values are shared anyhow. */
    Sharing NONE = new Sharing() {
        @Override
        public <T> T one(T value) {
            return value;
        }
    };

    <T> T one(T value);

    /** As far as it remembers: it forgets at random instead of growing. */
    static Sharing lately() {
        return new Lately();
    }

    /** A place for each remainder of a hash. */
    final class Lately implements Sharing {
        private static final int PLACES = 1 << 14;

        private final AtomicReferenceArray<Object> places = new AtomicReferenceArray<>(PLACES);

        @Override
        @SuppressWarnings("unchecked") // what equals an immutable value is of its class
        public <T> T one(T value) {
            // By its class as well: a record of one word has the hash of that word, and both are shared.
            int hash = 31 * value.hashCode() + value.getClass().getName().hashCode();
            int place = (hash ^ hash >>> 16) & PLACES - 1;
            var there = places.getPlain(place);
            if (value.equals(there)) {
                return (T) there;
            }
            places.setPlain(place, value);
            return value;
        }
    }
}
