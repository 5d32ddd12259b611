package org.imprimatur.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.imprimatur.accounts.Hashing;

/** Hashes passwords with the runtime's PBKDF2. */
@ApplicationScoped
public class Pbkdf2Hashing implements Hashing {
    /** As OWASP advises for PBKDF2 with HMAC-SHA-512; about a tenth of a second. */
    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    static final int MOST = Math.max(1, Runtime.getRuntime().availableProcessors() / 4);

    private final Pbkdf2PasswordHash pbkdf2;

    /** Each takes a core for itself: whoever reads meanwhile has the others. */
    private final Semaphore cores = new Semaphore(MOST, true);

    @Inject
    public Pbkdf2Hashing(Pbkdf2PasswordHash pbkdf2) {
        this.pbkdf2 = pbkdf2;
        pbkdf2.initialize(STRENGTH);
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected Pbkdf2Hashing() {
        this.pbkdf2 = null;
    }

    @Override
    public String hash(char[] password) {
        return inTurn(() -> pbkdf2.generate(password));
    }

    @Override
    public boolean verify(char[] password, String hash) {
        return inTurn(() -> pbkdf2.verify(password, hash));
    }

    private <T> T inTurn(Supplier<T> work) {
        cores.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }
}
