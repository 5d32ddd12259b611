package org.imprimatur.once;

import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;

/**
 * What whoever asks for a change has read: all entries of a journal up to this one.
 *
 * @param version how many those are
 */
public record Premise(Subject subject, int version) {
    /** Whether somebody wrote in that journal since. */
    boolean isBrokenBy(Entry next) {
        return next.subject().equals(subject) && next.number() != version + 1;
    }
}
