package org.imprimatur.workflow;

import java.util.Set;
import org.imprimatur.page.AccountName;

/** Who acts, and in which roles. */
public record Actor(AccountName name, Set<Role> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean isOneOf(Set<Role> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }
}
