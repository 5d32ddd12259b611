package org.imprimatur.spi;

import java.util.Set;

/**
 * Somebody who signed in to the host.
 *
 * @param name by which the product knows them for ever: letters, digits, {@code . _ @ -}; the journal names them so
 * @param shown by which people know them; empty where that is the name
 * @param roles in the host's words; {@code imprimatur.host.roles} says what each of them may do
 */
public record HostPerson(String name, String shown, Set<String> roles) {
    public HostPerson {
        roles = Set.copyOf(roles);
    }
}
