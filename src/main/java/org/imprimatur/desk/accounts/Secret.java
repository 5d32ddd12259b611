package org.imprimatur.desk.accounts;

import org.imprimatur.accounts.Issued;

/**
 * What was just made and is shown this once.
 *
 * @param madeFor the account that it is for; empty where nothing was made
 * @param kind password or token
 */
public record Secret(String madeFor, String value, String kind) {
    static final Secret NONE = new Secret("", "", "");

    static Secret of(Issued issued, String kind) {
        return new Secret(issued.account().name().value(), issued.secret(), kind);
    }
}
