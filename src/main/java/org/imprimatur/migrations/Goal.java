package org.imprimatur.migrations;

/** How far a migration brings a text. */
enum Goal {
    DRAFT,
    REVIEW,
    PUBLISHED
}
