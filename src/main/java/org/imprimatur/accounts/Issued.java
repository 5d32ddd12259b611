package org.imprimatur.accounts;

/**
 * A secret that was made for an account. It is shown once, here, and kept nowhere in clear.
 *
 * @param secret a one-time password or a token
 */
public record Issued(Account account, String secret) {
    @Override
    public String toString() {
        return "Issued[account=" + account.name() + ", secret=…]";
    }
}
