package org.imprimatur.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;

/**
 * Somebody who signed in with one browser. The secret that the browser sends is known by its hash alone.
 *
 * @param passwordSet under which of the account's passwords it began
 * @param seen when the browser came last, to the minute or so
 * @param address from where it came then
 * @param device what the browser calls itself
 * @param way how the account proved itself
 */
public record Session(
        AccountName account,
        Hash key,
        int passwordSet,
        Instant since,
        Instant seen,
        String address,
        String device,
        Way way) {
    /** How somebody proves who they are. */
    public enum Way {
        PASSWORD,
        PROVIDER;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Sorts the sessions of one account beside each other. */
    public String id() {
        return idOf(account, key);
    }

    static String idOf(AccountName account, Hash key) {
        return account + "/" + key.hex();
    }

    Session seenAt(Instant now, String from) {
        return new Session(account, key, passwordSet, since, now, from, device, way);
    }

    boolean isIdle(Instant now, Duration longest) {
        return seen.plus(longest).isBefore(now);
    }
}
