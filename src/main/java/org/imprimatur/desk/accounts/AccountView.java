package org.imprimatur.desk.accounts;

import java.util.List;
import org.imprimatur.accounts.Account;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.workflow.Role;

/** An account as the admin's screens show it. */
public record AccountView(
        String name,
        String displayName,
        List<String> roles,
        List<String> capacities,
        boolean disabled,
        boolean mustChangePassword,
        List<TokenView> tokens) {
    /** A token without its secret, which nobody can see again. */
    public record TokenView(String hash, String label, Moment issued, Moment expires) {}

    static AccountView of(Account account, Words words) {
        return new AccountView(
                account.name().value(),
                account.displayName(),
                account.roles().stream().sorted().map(Role::id).toList(),
                account.capacities().stream().sorted().toList(),
                account.disabled(),
                account.mustChangePassword(),
                account.tokens().stream()
                        .map(token -> new TokenView(
                                token.hash().hex(),
                                token.label(),
                                Moment.of(token.issued(), words),
                                Moment.of(token.expires(), words)))
                        .toList());
    }
}
