package org.imprimatur.access;

/**
 * How long and how often documents may be fetched, and for how long people are remembered.
 *
 * @param days how long a yes holds where nothing else is said
 * @param mostDays at most
 * @param times how often a document may be fetched where nothing else is said
 * @param keepDays after so many days in which nothing could come of a request the person is forgotten
 */
public record AccessSettings(int days, int mostDays, int times, int keepDays) {
    public AccessSettings {
        if (days < 1 || mostDays < days || times < 1 || keepDays < 1) {
            throw new IllegalArgumentException("a yes that nobody could use");
        }
    }
}
