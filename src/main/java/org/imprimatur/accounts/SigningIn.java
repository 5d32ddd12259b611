package org.imprimatur.accounts;

import java.util.Locale;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Proving who one is with a name and a password. */
public final class SigningIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;

    public SigningIn(Accounts accounts, Passwords passwords, Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /**
     * Checks a name and a password. A disabled account and an unknown one are refused alike.
     *
     * @param address from where; failures count for a name and an address, so that nobody can lock out another
     */
    public Answer<Account> signIn(String name, String password, String address) {
        var key = name.strip().toLowerCase(Locale.ROOT) + " " + address;
        var wait = throttle.wait(key);
        if (!wait.isZero()) {
            return no(new Refused(
                    "TOO_MANY_TRIES",
                    Grounds.FORBIDDEN,
                    String.valueOf(wait.plusMillis(999).toSeconds())));
        }
        var account = accounts.find(name).filter(one -> !one.disabled());
        if (!passwords.isRight(account, password)) {
            throttle.failed(key);
            return no(new Refused("WRONG_NAME_OR_PASSWORD", Grounds.FORBIDDEN));
        }
        throttle.succeeded(key);
        return new Answer.Yes<>(account.orElseThrow());
    }

    private static Answer<Account> no(Refused refused) {
        return new Answer.No<>(refused);
    }
}
