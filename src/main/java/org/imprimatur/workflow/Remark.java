package org.imprimatur.workflow;

import java.util.Set;
import java.util.TreeSet;
import org.imprimatur.page.AccountName;

/**
 * What a page's standing keeps of a comment: enough to judge who may answer it and whether it holds the text up.
 *
 * @param id the number of the step that made it
 * @param isBlocking whether the text should not be signed off before it is resolved
 * @param mentioned who was asked for a word in it and has not replied since
 */
public record Remark(int id, AccountName by, boolean isBlocking, boolean isOpen, Set<AccountName> mentioned) {
    public Remark {
        mentioned = Set.copyOf(mentioned);
        if (id < 1) {
            throw new IllegalArgumentException("a comment is known by the number of its step, not " + id);
        }
    }

    boolean holdsUp() {
        return isBlocking && isOpen;
    }

    Remark resolved(boolean isResolved) {
        return new Remark(id, by, isBlocking, !isResolved, mentioned);
    }

    Remark answered(AccountName who, Set<AccountName> asked) {
        var waiting = new TreeSet<>(mentioned);
        waiting.addAll(asked);
        waiting.remove(who);
        return new Remark(id, by, isBlocking, isOpen, waiting);
    }

    /** Whose word is waited for. */
    public Set<AccountName> waiting() {
        return isOpen ? mentioned : Set.of();
    }

    /** Whether a word of this person is waited for. */
    public boolean waitsFor(AccountName who) {
        return waiting().contains(who);
    }
}
