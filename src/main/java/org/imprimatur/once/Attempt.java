package org.imprimatur.once;

import java.util.concurrent.atomic.AtomicInteger;
import org.imprimatur.journal.Entry;

/** That a node carries out a request. */
public final class Attempt {
    private static final String ENTRY = "/e";
    static final String ANSWER = "/z";

    private final RequestKey key;
    private final int number;
    private final String words;
    private final AtomicInteger entries = new AtomicInteger();

    Attempt(RequestKey key, int number, String words) {
        this.key = key;
        this.number = number;
        this.words = words;
    }

    RequestKey key() {
        return key;
    }

    int number() {
        return number;
    }

    /** The print of the request, and who carries it out. */
    String words() {
        return words;
    }

    String id() {
        return "%s/%04d".formatted(key.id(), number);
    }

    /** Of the entry that is written next; the same one is written again where its number was taken. */
    String nextEntry() {
        return "%s%s%06d".formatted(id(), ENTRY, entries.incrementAndGet());
    }

    static boolean isOne(Note note) {
        return !isEntry(note) && !note.id().endsWith(ANSWER);
    }

    static boolean isEntry(Note note) {
        return note.id().contains(ENTRY);
    }

    static String named(Entry entry) {
        return entry.subject() + " " + entry.number() + " " + entry.hash();
    }
}
