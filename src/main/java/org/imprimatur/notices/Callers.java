package org.imprimatur.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.accounts.Account;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;

/** People from outside who wait for somebody's answer, as those who ask for a document do. */
public interface Callers {
    /** Everybody who waits now. */
    List<Caller> waiting();

    /** Empty where nobody waits there any more. */
    Optional<Caller> waiting(String id);

    /** Whether somebody may answer. */
    boolean isFor(Account account);

    /**
     * Somebody who waits; who they are is told at the desk alone, where it can be forgotten.
     *
     * @param text what they read of the page
     */
    record Caller(String id, PageId page, Hash text, Instant since) {}
}
