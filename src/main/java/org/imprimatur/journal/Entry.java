package org.imprimatur.journal;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.CanonicalJson;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;

/**
 * One thing that happened. Never changed, never deleted.
 *
 * @param number counts the entries of its subject from 1, without gaps
 * @param previous the hash of the entry before it, {@link Hash#NONE} for the first
 * @param kind what happened, for example {@code approve}
 * @param details what belongs to it; the names are the kind's own
 */
public record Entry(
        Subject subject,
        int number,
        Hash previous,
        Instant at,
        AccountName by,
        String kind,
        Map<String, String> details) {
    private static final int DIGITS = 9;

    public Entry {
        details = Collections.unmodifiableMap(new TreeMap<>(details));
        if (number < 1) {
            throw new IllegalArgumentException("journal entries count from 1, not " + number);
        }
    }

    /** Sorts as text in the order of the numbers and is unique: who inserts it first wins the number. */
    public String id() {
        return id(subject, number);
    }

    /** Of the entry of a subject with that number, whether or not there is one. */
    public static String id(Subject subject, int number) {
        var digits = String.valueOf(number);
        return subject.value() + "/" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    /** The page that the entry with this id speaks of; empty where it speaks of something else. */
    static Optional<PageId> page(String id) {
        return id.startsWith(Subject.PAGE)
                ? Optional.of(new PageId(id.substring(Subject.PAGE.length(), id.lastIndexOf('/'))))
                : Optional.empty();
    }

    /** The bytes that are hashed and stored, as a string. */
    public String canonical() {
        return CanonicalJson.of(Map.of(
                "subject", subject.value(),
                "number", number,
                "previous", previous.hex(),
                "at", at.toString(),
                "by", by.value(),
                "kind", kind,
                "details", details));
    }

    public Hash hash() {
        return Hash.of(canonical());
    }
}
