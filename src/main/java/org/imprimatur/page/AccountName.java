package org.imprimatur.page;

import java.util.regex.Pattern;

/** The name under which somebody signs in and by which the journal knows them. */
public record AccountName(String value) implements Comparable<AccountName> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,63}");

    public AccountName {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not an account name: " + value);
        }
    }

    public static boolean isOne(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(AccountName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
