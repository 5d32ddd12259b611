package org.imprimatur.review;

/** What became of a revision until the evidence was gathered. */
public enum Fate {
    /** The public reads it. */
    LIVE,
    /** The public read it once. */
    WAS_LIVE,
    /** It carries a sign-off that holds, and was never published. */
    SIGNED,
    /** Every sign-off that it had was voided by what came after. */
    VOID,
    /** Nobody signed it off. */
    UNSIGNED
}
