package org.imprimatur.cli;

import java.util.List;
import java.util.Map;

/** A data directory that is to be repaired, locked while it is open. */
public interface Damaged extends AutoCloseable {
    /** What is wrong with its files, a sentence each; empty where nothing is. */
    List<String> damage();

    /** What can be saved and what cannot; changes nothing. */
    Losses losses();

    /** Puts a new store in its place; the names of the damaged files get the suffix. */
    void replace(String suffix);

    @Override
    void close();

    /**
     * What a repair comes to.
     *
     * @param saved how many documents of each kind
     * @param unreadable file and byte of pages that make no sense any more
     * @param lost documents that are known to be lost
     * @param holes what is missing from the chains, a sentence each
     */
    record Losses(Map<String, Long> saved, List<String> unreadable, List<String> lost, List<String> holes) {}
}
