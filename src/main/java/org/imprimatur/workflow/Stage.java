package org.imprimatur.workflow;

/** Where the working revision of a page stands. */
public enum Stage {
    DRAFT,
    LEGAL_REVIEW,
    PUBLISHED,
    /** Out of the way, with all its history; comes back as a draft. */
    ARCHIVED
}
