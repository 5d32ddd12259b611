package org.imprimatur.preview;

/**
 * How long preview links last.
 *
 * @param days where nothing else is said
 * @param mostDays at most
 * @param publicUrl scheme and host under which people outside reach the site; empty where none is set
 */
public record PreviewSettings(int days, int mostDays, String publicUrl) {
    public PreviewSettings {
        if (days < 1 || mostDays < days) {
            throw new IllegalArgumentException("a link lasts from 1 to " + mostDays + " days, not " + days);
        }
    }
}
