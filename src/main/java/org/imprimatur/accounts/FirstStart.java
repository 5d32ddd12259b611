package org.imprimatur.accounts;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Role;

/** Makes the first admin, whose one-time password is shown once. There is no default password. */
public final class FirstStart {
    /** The journal's name for the product itself; nobody can sign in under it. */
    public static final AccountName BY = new AccountName("imprimatur");

    /** How the names of the application's checks begin; nobody can sign in under one. */
    private static final String CHECK = "check.";

    private static final AccountName ADMIN = new AccountName("admin");

    private final Accounts accounts;
    private final Passwords passwords;
    private final Secrets secrets;
    private final Clock clock;

    public FirstStart(Accounts accounts, Passwords passwords, Secrets secrets, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Whether nobody may have an account of this name, because the journal knows something else by it. */
    static boolean isReserved(String name) {
        return name.equals(BY.value()) || name.startsWith(CHECK);
    }

    /** The first admin with the password to print; empty where there are accounts already. */
    public Optional<Issued> admin() {
        return accounts.all().isEmpty() ? made() : unfinished();
    }

    private Optional<Issued> made() {
        var says = Fact.created("Admin", Set.of(Role.ADMIN), Optional.empty());
        return accounts.append(
                        ADMIN, BY, clock.instant().truncatedTo(ChronoUnit.MILLIS), Fact.Kind.ACCOUNT_CREATED, says)
                .flatMap(this::withPassword);
    }

    /** A crash may have come between the account and its password: the next start makes up for it, or another node. */
    private Optional<Issued> unfinished() {
        return accounts.find(ADMIN)
                .filter(admin -> admin.version() == 1 && !passwords.isSet(ADMIN))
                .flatMap(this::withPassword);
    }

    /** Of several nodes that start at once, one tells a password: the one that holds. */
    private Optional<Issued> withPassword(Account admin) {
        var once = secrets.password();
        return passwords.setFirst(ADMIN, once) ? Optional.of(new Issued(admin, once)) : Optional.empty();
    }
}
