package org.imprimatur.api.frame;

import org.imprimatur.accounts.Scope;

/** The token may not be used for this. */
public final class ScopeMissingException extends RefusedException {
    private final Scope needed;

    public ScopeMissingException(Scope needed) {
        super(403, "TOKEN_SCOPE_MISSING", null, needed.id());
        this.needed = needed;
    }

    /** As RFC 6750 tells programs. */
    String challenge() {
        return "Bearer realm=\"Imprimatur\", error=\"insufficient_scope\", scope=\"" + needed.id() + "\"";
    }
}
