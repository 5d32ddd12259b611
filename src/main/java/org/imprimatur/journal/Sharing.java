package org.imprimatur.journal;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Gives equal values as one object, as far as it remembers: the same few names, sentences and hashes stand in each of
 * many standings. It forgets at random instead of growing.
 */
final class Sharing {
    private static final int PLACES = 1 << 14;

    private final AtomicReferenceArray<Object> places = new AtomicReferenceArray<>(PLACES);

    @SuppressWarnings("unchecked") // what equals an immutable value is of its class
    <T> T one(T value) {
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
