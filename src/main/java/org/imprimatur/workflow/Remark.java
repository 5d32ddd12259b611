package org.imprimatur.workflow;

import org.imprimatur.page.AccountName;

/**
 * What a page's standing keeps of a comment: enough to judge who may answer it and whether it holds the text up.
 *
 * @param id the number of the step that made it
 * @param isBlocking whether the text should not be signed off before it is resolved
 */
public record Remark(int id, AccountName by, boolean isBlocking, boolean isOpen) {
    public Remark {
        if (id < 1) {
            throw new IllegalArgumentException("a comment is known by the number of its step, not " + id);
        }
    }

    boolean holdsUp() {
        return isBlocking && isOpen;
    }

    Remark resolved(boolean isResolved) {
        return new Remark(id, by, isBlocking, !isResolved);
    }
}
