package org.imprimatur.migrations;

import java.util.function.Function;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.datafile.Datum;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Actor;

/** The accounts in whose names a step acts. They need not be there before the step is applied. */
record Hands(Datum step, AccountName author, AccountName counsel) {
    static Hands of(Datum step) {
        return new Hands(step, name(step.get("author")), name(step.get("counsel")));
    }

    private static AccountName name(Datum datum) {
        return datum.as(name -> new AccountName(name.string()));
    }

    /** They themselves, in the roles that they have. */
    Function<AccountName, Actor> in(Accounts accounts) {
        return name -> {
            // Another node may have made the account since this one read them all.
            accounts.refresh(name);
            return accounts.find(name)
                    .map(Account::actor)
                    .orElseThrow(() -> step.wrong("there is no account '" + name + "'"));
        };
    }
}
