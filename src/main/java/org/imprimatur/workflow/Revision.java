package org.imprimatur.workflow;

import java.time.Instant;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;

/** A numbered text of a page. Never changed after it is written. */
public record Revision(int number, Hash text, AccountName author, Instant at, String note) {
    public Revision {
        if (number < 1) {
            throw new IllegalArgumentException("revisions count from 1, not " + number);
        }
    }
}
