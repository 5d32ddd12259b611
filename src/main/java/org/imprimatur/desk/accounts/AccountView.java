package org.imprimatur.desk.accounts;

import java.util.List;
import org.imprimatur.accounts.Account;
import org.imprimatur.workflow.Role;

/** An account as screens show it. */
public record AccountView(
        String name,
        String displayName,
        List<String> roles,
        List<String> capacities,
        boolean disabled,
        boolean mustChangePassword,
        int tokens) {
    static AccountView of(Account account) {
        return new AccountView(
                account.name().value(),
                account.displayName(),
                account.roles().stream().sorted().map(Role::id).toList(),
                account.capacities().stream().sorted().toList(),
                account.disabled(),
                account.mustChangePassword(),
                account.tokens().size());
    }
}
