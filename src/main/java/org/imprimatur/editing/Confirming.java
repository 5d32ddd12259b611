package org.imprimatur.editing;

/**
 * How whoever acts can show again who they are, before a sign-off.
 *
 * @param byPassword whether they have a password that is taken
 * @param provider what the provider is called where they can prove themselves; empty where they cannot
 * @param isDone whether they just did so there
 */
public record Confirming(boolean byPassword, String provider, boolean isDone) {
    public static final Confirming BY_PASSWORD = new Confirming(true, "", false);
}
