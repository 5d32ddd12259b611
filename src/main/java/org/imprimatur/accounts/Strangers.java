package org.imprimatur.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Holds back people without an account who write too often, or who guess what opens something. */
public record Strangers(Throttle throttle) {
    /**
     * Whether this comes too often, from there or to that mailbox; counts it.
     *
     * @param sender from where the request comes
     */
    public boolean hasToWait(String sender, String email) {
        var mailbox = "to " + email.toLowerCase(Locale.ROOT);
        boolean wait =
                !throttle.wait(sender).isZero() || !throttle.wait(mailbox).isZero();
        throttle.failed(sender);
        throttle.failed(mailbox);
        return wait;
    }

    /** What a secret opens; nothing for a while, to whoever had several that open nothing. */
    public <T> Optional<T> guarded(String sender, Supplier<Optional<T>> look) {
        var key = "guess " + sender;
        if (!throttle.wait(key).isZero()) {
            return Optional.empty();
        }
        var found = look.get();
        if (found.isEmpty()) {
            throttle.failed(key);
        }
        return found;
    }
}
