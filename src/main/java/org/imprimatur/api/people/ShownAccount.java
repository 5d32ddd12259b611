package org.imprimatur.api.people;

import java.util.List;
import org.imprimatur.accounts.Account;
import org.imprimatur.workflow.Role;

/** An account, without anything that lets it in. */
public record ShownAccount(
        String name,
        String displayName,
        List<String> roles,
        List<String> capacities,
        boolean disabled,
        boolean mustChangePassword,
        boolean connected) {
    static ShownAccount of(Account account) {
        return new ShownAccount(
                account.name().value(),
                account.displayName(),
                account.roles().stream().sorted().map(Role::id).toList(),
                account.capacities().stream().sorted().toList(),
                account.disabled(),
                account.mustChangePassword(),
                account.identity().isPresent());
    }
}
