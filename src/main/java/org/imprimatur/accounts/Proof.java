package org.imprimatur.accounts;

import java.time.Instant;
import java.util.Set;

/**
 * What an OpenID provider said of somebody, after all of it was checked.
 *
 * @param name the claim from which the account's name comes; empty where there is none
 * @param shown the name by which people know them; empty where there is none
 * @param groups to which they belong there
 * @param authenticated when they last proved to the provider who they are
 * @param token the ID token as it came; it goes back to the provider when they sign out
 */
public record Proof(
        Identity identity, String name, String shown, Set<String> groups, Instant authenticated, String token) {
    public Proof {
        groups = Set.copyOf(groups);
    }

    @Override
    public String toString() {
        return "Proof[" + identity + "]";
    }
}
