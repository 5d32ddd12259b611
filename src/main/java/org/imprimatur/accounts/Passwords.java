package org.imprimatur.accounts;

import java.util.Locale;
import java.util.Optional;
import org.imprimatur.page.AccountName;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.jspecify.annotations.Nullable;

/** What makes a password good enough, and whether one is right. */
public final class Passwords {
    /** In characters; length is what makes a password strong. */
    public static final int MIN_LENGTH = 12;

    /** In characters; hashing a book would only keep the server busy. */
    public static final int MAX_LENGTH = 256;

    private final Credentials credentials;
    private final Hashing hashing;
    private volatile @Nullable String nobodys;

    public Passwords(Credentials credentials, Hashing hashing) {
        this.credentials = credentials;
        this.hashing = hashing;
    }

    static Optional<Refused> refusal(AccountName own, String current, String fresh) {
        if (fresh.length() < MIN_LENGTH) {
            return invalid("PASSWORD_TOO_SHORT", String.valueOf(MIN_LENGTH));
        }
        if (fresh.length() > MAX_LENGTH) {
            return invalid("PASSWORD_TOO_LONG", String.valueOf(MAX_LENGTH));
        }
        if (fresh.equals(current)) {
            return invalid("PASSWORD_NOT_NEW");
        }
        return isGuessable(own, fresh) ? invalid("PASSWORD_GUESSABLE") : Optional.empty();
    }

    private static boolean isGuessable(AccountName own, String fresh) {
        var plain = fresh.toLowerCase(Locale.ROOT);
        return plain.contains(own.value()) || plain.chars().distinct().count() < 5 || CommonPasswords.isOne(plain);
    }

    private static Optional<Refused> invalid(String key, String... args) {
        return Optional.of(new Refused(key, Grounds.INVALID, args));
    }

    void set(AccountName name, String password) {
        credentials.set(name, hashing.hash(password.toCharArray()));
    }

    boolean setFirst(AccountName name, String password) {
        return credentials.setFirst(name, hashing.hash(password.toCharArray()));
    }

    boolean isSet(AccountName name) {
        return credentials.find(name).isPresent();
    }

    /** Whether this is the account's password. */
    public boolean isOf(Account account, String password) {
        return isRight(Optional.of(account), password);
    }

    /** Whether the account has one at all; whoever signs in elsewhere need not. */
    public boolean isSet(Account account) {
        return isSet(account.name());
    }

    /** Takes as long for an account that does not exist, so that the time tells nobody which names there are. */
    boolean isRight(Optional<Account> account, String password) {
        var other = nobodys();
        var hash = account.flatMap(one -> credentials.find(one.name()));
        boolean verified =
                password.length() <= MAX_LENGTH && hashing.verify(password.toCharArray(), hash.orElse(other));
        return hash.isPresent() && verified;
    }

    /** Made for whoever comes first, whether or not there is an account: a start need not wait for it. */
    private String nobodys() {
        var made = nobodys;
        if (made == null) {
            made = hashing.hash("no account has this one".toCharArray());
            nobodys = made;
        }
        return made;
    }
}
