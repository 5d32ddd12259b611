package org.imprimatur.desk.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.workflow.Role;

/** The roles and capacities to choose from, and those that were chosen. */
@RequestScoped
public class RoleChoice {
    private final Accounts accounts;
    private final ContentTypes types;

    @Inject
    public RoleChoice(Accounts accounts, ContentTypes types) {
        this.accounts = accounts;
        this.types = types;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected RoleChoice() {
        this(null, null);
    }

    List<String> roles() {
        return Stream.of(Role.values()).map(Role::id).toList();
    }

    /** Those that some type asks for, and those that an account has. */
    List<String> capacities() {
        var wanted = types.all().stream().flatMap(type -> type.review().capacities().stream());
        var held = accounts.all().stream().flatMap(account -> account.capacities().stream());
        return Stream.concat(wanted, held).distinct().sorted().toList();
    }

    static Set<Role> roles(Form form) {
        var chosen = form.many("role");
        return Stream.of(Role.values())
                .filter(role -> chosen.contains(role.id()))
                .collect(Collectors.toSet());
    }

    /** Who is no counsel signs nothing off: what is ticked there says nothing for later. */
    static Optional<Set<String>> capacities(Form form) {
        return roles(form).contains(Role.COUNSEL)
                ? Optional.<Set<String>>of(new HashSet<>(form.many("capacity"))).filter(some -> !some.isEmpty())
                : Optional.empty();
    }
}
