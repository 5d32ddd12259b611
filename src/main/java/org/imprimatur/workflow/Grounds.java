package org.imprimatur.workflow;

/** Why something is refused, in the four ways that callers answer differently. */
public enum Grounds {
    /** This account may not do that. */
    FORBIDDEN,
    /** The page is not (or no longer) in the state that this needs. */
    CONFLICT,
    /** What was sent breaks a rule. */
    INVALID,
    /** There is no such thing, or none that this account may see. */
    UNKNOWN
}
