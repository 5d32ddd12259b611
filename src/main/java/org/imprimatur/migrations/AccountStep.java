package org.imprimatur.migrations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.accounts.FirstStart;
import org.imprimatur.accounts.KeepingAccounts;
import org.imprimatur.datafile.Datum;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.ReviewPolicy;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** Makes an account with a one-time password, which is told once. An account that is there already is left alone. */
public final class AccountStep implements StepKind {
    private static final Actor MIGRATION = new Actor(FirstStart.BY, Set.of(Role.ADMIN));

    private final KeepingAccounts accounts;

    public AccountStep(KeepingAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Deed read(Datum step) {
        step.only("name", "displayName", "roles", "capacities");
        var name = step.get("name").as(datum -> new AccountName(datum.string()));
        var shown = step.get("displayName").string();
        var roles = step.get("roles").items().stream()
                .map(role -> role.oneOf(Role.class))
                .collect(Collectors.toUnmodifiableSet());
        var capacities = step.find("capacities").map(AccountStep::capacities);
        return () -> make(step, name, shown, roles, capacities);
    }

    private static Set<String> capacities(Datum list) {
        return list.items().stream()
                .map(item -> {
                    if (!ReviewPolicy.isCapacity(item.string())) {
                        throw item.wrong("not a capacity: " + item.string());
                    }
                    return item.string();
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<String> make(
            Datum step, AccountName name, String shown, Set<Role> roles, Optional<Set<String>> capacities) {
        return accounts.create(MIGRATION, name.value(), shown, roles, capacities)
                .fold(
                        issued -> List.of("Sign in as %s (%s) with the one-time password %s"
                                .formatted(name, issued.account().rolesInWords(), issued.secret())),
                        refused -> isThere(refused, step));
    }

    private static List<String> isThere(Refused refused, Datum step) {
        if (!refused.key().equals("ACCOUNT_EXISTS")) {
            throw step.wrong("the account was refused: " + refused.key());
        }
        return List.of();
    }
}
