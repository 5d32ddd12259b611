package org.imprimatur.workflow;

/** Where the working revision of a page stands. */
public enum Stage {
    DRAFT,
    LEGAL_REVIEW,
    PUBLISHED
}
