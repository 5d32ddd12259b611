package org.imprimatur.notices;

import org.imprimatur.page.AccountName;
import org.imprimatur.page.PageId;

/**
 * That one person is to be told of one thing.
 *
 * @param about the journal entry by its number, or the due time that draws near or has passed
 */
public record Notice(Kind kind, PageId page, About about, AccountName to) {
    /** Of each there is one for ever, so that nobody is told twice. */
    public String id() {
        return page + "/" + about + "/" + kind + "/" + to;
    }

    static Notice ofId(String id) {
        var parts = id.split("/", -1);
        return new Notice(Kind.valueOf(parts[2]), new PageId(parts[0]), new About(parts[1]), new AccountName(parts[3]));
    }
}
