package org.imprimatur.migrations;

import java.util.List;
import java.util.function.Function;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.datafile.Datum;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Actor;

/**
 * The accounts in whose names a step acts. They need not be there before the step is applied.
 *
 * @param counsels those who sign off, in their order
 */
record Hands(Datum step, AccountName author, List<AccountName> counsels) {
    static Hands of(Datum step) {
        var counsel = step.get("counsel");
        var counsels = counsel.isList() ? counsel.items() : List.of(counsel);
        return new Hands(
                step,
                name(step.get("author")),
                counsels.stream().map(Hands::name).toList());
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
