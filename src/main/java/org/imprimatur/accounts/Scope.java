package org.imprimatur.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a token may be used for. It never allows more than the account's roles do. */
public enum Scope {
    /** Drafts, histories, queues, evidence. */
    READ,
    /** New pages, saves, comments, suggestions, files. */
    WRITE,
    /** Handing over to review and taking back, releases, who is asked. */
    SUBMIT,
    /** Sending back, checklists, and sign-offs, which ask for the password as well. */
    REVIEW,
    /** Taking live, and off again. */
    PUBLISH,
    /** Files from elsewhere, as drafts. */
    IMPORT,
    /** Accounts, types, and the keeping of the store. */
    ADMIN;

    public static final Set<Scope> ALL = Set.of(values());

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scope> ofId(String id) {
        return Stream.of(values()).filter(scope -> scope.id().equals(id)).findFirst();
    }

    /** In their usual order. */
    public static List<String> ids(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::id).toList();
    }
}
