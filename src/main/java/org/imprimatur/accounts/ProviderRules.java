package org.imprimatur.accounts;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.imprimatur.workflow.Role;

/**
 * What the house makes of the provider's word.
 *
 * @param label what people call the provider; empty where there is none
 * @param passwords whether people may sign in with a password as well
 * @param creates whether somebody unknown gets an account
 * @param linksByName whether an account that is not connected yet is taken by who has its name there
 * @param grants what each group may do; where there are none, roles are given in the house alone
 */
public record ProviderRules(
        String label, boolean passwords, boolean creates, boolean linksByName, Map<String, List<Grant>> grants) {
    public static final ProviderRules NONE = new ProviderRules("", true, false, false, Map.of());

    /** A role, with the capacities that come with it. */
    public record Grant(Role role, Set<String> capacities) {}

    /** Everything that the groups of somebody may do. */
    public record Granted(Set<Role> roles, Set<String> capacities) {}

    public ProviderRules {
        grants = Map.copyOf(grants);
    }

    public boolean isOn() {
        return !label.isEmpty();
    }

    /** Empty where the house alone gives roles. */
    Optional<Granted> granted(Set<String> groups) {
        if (grants.isEmpty()) {
            return Optional.empty();
        }
        var roles = EnumSet.noneOf(Role.class);
        var capacities = new TreeSet<String>();
        groups.stream()
                .flatMap(group -> grants.getOrDefault(group, List.of()).stream())
                .forEach(grant -> {
                    roles.add(grant.role());
                    capacities.addAll(grant.capacities());
                });
        return Optional.of(new Granted(roles, capacities));
    }
}
