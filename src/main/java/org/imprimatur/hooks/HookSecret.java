package org.imprimatur.hooks;

import java.time.Duration;
import java.time.Instant;

/**
 * What a hook's requests are signed with.
 *
 * @param number counts the secrets of a hook from 1
 * @param value begins with {@code whsec_}, as the standard has it
 */
public record HookSecret(String hook, int number, String value, Instant since) {
    /** How long the one before is good after a new one was made. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    /** Begins every secret, so that a leaked one can be found by search. */
    static final String PREFIX = "whsec_";

    /** Not for logs. */
    @Override
    public String toString() {
        return "HookSecret[hook=" + hook + ", number=" + number + "]";
    }
}
