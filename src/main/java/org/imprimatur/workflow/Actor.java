package org.imprimatur.workflow;

import java.util.Optional;
import java.util.Set;
import org.imprimatur.page.AccountName;

/**
 * Who acts, in which roles.
 *
 * @param shown the name by which people know them
 * @param capacities in which they may sign off
 * @param given who else knew their password, and since when
 */
public record Actor(
        AccountName name, Set<Role> roles, String shown, Set<String> capacities, Optional<PasswordGiven> given) {
    /** The capacity of a counsel of whom nothing else is said. */
    public static final String LEGAL = "legal";

    public Actor {
        roles = Set.copyOf(roles);
        capacities = Set.copyOf(capacities);
    }

    public Actor(AccountName name, Set<Role> roles) {
        this(name, roles, name.value(), usual(roles), Optional.empty());
    }

    /** What somebody of these roles may sign off in while nobody has said otherwise. */
    public static Set<String> usual(Set<Role> roles) {
        return roles.contains(Role.COUNSEL) ? Set.of(LEGAL) : Set.of();
    }

    public boolean isOneOf(Set<Role> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }
}
