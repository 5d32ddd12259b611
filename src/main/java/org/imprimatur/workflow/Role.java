package org.imprimatur.workflow;

import java.util.Locale;

/** What an account may be asked to do. One account may hold several. */
public enum Role {
    /** Writes and submits. */
    AUTHOR,
    /** Reviews: the legal reviewer. */
    COUNSEL,
    /** Looks after accounts, types, themes and imports. */
    ADMIN;

    /** As the runtime's security knows it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
