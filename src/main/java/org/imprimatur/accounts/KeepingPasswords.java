package org.imprimatur.accounts;

import java.time.Clock;
import org.imprimatur.accounts.Changes.Change;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;

/** New passwords: one's own, or a one-time password for somebody who forgot theirs. */
public final class KeepingPasswords {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Secrets secrets;
    private final Changes changes;

    public KeepingPasswords(Accounts accounts, Passwords passwords, Secrets secrets, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secrets = secrets;
        this.changes = new Changes(accounts, clock);
    }

    /** Gives an account a new one-time password, for somebody who forgot theirs. */
    public Answer<Issued> reset(Actor by, AccountName name) {
        return changes.byAdmin(by, name, new Change(Fact.Kind.PASSWORD_CHANGED, Fact.password(true)))
                .fold(account -> new Answer.Yes<>(withPassword(account)), Answer.No::new);
    }

    private Issued withPassword(Account account) {
        var once = secrets.password();
        passwords.set(account.name(), once);
        return new Issued(account, once);
    }

    /**
     * Sets one's own password.
     *
     * @param current the password until now; one that is wrong refuses the change
     */
    public Answer<Account> changeOwn(AccountName own, String current, String fresh) {
        var account = accounts.find(own).filter(one -> !one.disabled());
        if (account.isEmpty()) {
            return Changes.no("UNKNOWN_ACCOUNT", Grounds.UNKNOWN, own.value());
        }
        if (!passwords.isOf(account.get(), current)) {
            return Changes.no("WRONG_PASSWORD", Grounds.INVALID);
        }
        return Passwords.refusal(own, current, fresh)
                .<Answer<Account>>map(Answer.No::new)
                .orElseGet(() -> set(own, fresh));
    }

    private Answer<Account> set(AccountName own, String fresh) {
        return changes.make(own, own, new Change(Fact.Kind.PASSWORD_CHANGED, Fact.password(false)))
                .fold(
                        account -> {
                            passwords.set(own, fresh);
                            return new Answer.Yes<>(account);
                        },
                        Answer.No::new);
    }
}
