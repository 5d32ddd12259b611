package org.imprimatur.accounts;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.EntryKind;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.ReviewPolicy;
import org.imprimatur.workflow.Role;

/** What one journal entry says about an account. No secret ever stands in it. */
record Fact(Kind kind, AccountName by, Instant at, Map<String, String> details) {
    private static final String DISPLAY_NAME = "displayName";
    private static final String ROLES = "roles";
    private static final String CAPACITIES = "capacities";
    private static final String ONCE = "once";
    private static final String TOKEN = "token";
    private static final String LABEL = "label";
    private static final String EXPIRES = "expires";
    private static final String NEVER = "never";
    private static final String SCOPES = "scopes";
    private static final String PROVIDER = "provider";
    private static final String SUBJECT = "subject";
    private static final String ADDRESS = "address";
    private static final String UNTIL = "until";

    /** What can happen to an account. */
    enum Kind {
        ACCOUNT_CREATED,
        ROLES_CHANGED,
        CAPACITIES_CHANGED,
        PASSWORD_CHANGED,
        DISABLED,
        ENABLED,
        TOKEN_ISSUED,
        TOKEN_REVOKED,
        CONNECTED,
        DISCONNECTED,
        SIGN_IN_BLOCKED,
        UNBLOCKED,
        /** What a newer version of the product wrote: it has its number, and changes nothing here. */
        NEWER;

        String id() {
            return EntryKind.id(this);
        }
    }

    Fact {
        details = Map.copyOf(details);
    }

    static Fact of(Entry entry) {
        var kind = EntryKind.of(Kind.class, entry).orElse(Kind.NEWER);
        return new Fact(kind, entry.by(), entry.at(), entry.details());
    }

    static Map<String, String> created(String displayName, Set<Role> roles, Optional<Set<String>> capacities) {
        var says = new TreeMap<>(Map.of(DISPLAY_NAME, displayName, ROLES, said(roles)));
        capacities.ifPresent(some -> says.putAll(capacities(some)));
        return says;
    }

    /** Of somebody who signs in at a provider and has no password. */
    static Map<String, String> created(
            String displayName, Set<Role> roles, Optional<Set<String>> capacities, Identity identity) {
        var says = new TreeMap<>(created(displayName, roles, capacities));
        says.putAll(connected(identity));
        return says;
    }

    static Map<String, String> connected(Identity identity) {
        return Map.of(PROVIDER, identity.issuer(), SUBJECT, identity.subject());
    }

    static Map<String, String> blocked(String address, Instant until) {
        return Map.of(ADDRESS, address, UNTIL, until.toString());
    }

    static Map<String, String> roles(Set<Role> roles) {
        return Map.of(ROLES, said(roles));
    }

    static Map<String, String> capacities(Set<String> capacities) {
        return Map.of(CAPACITIES, String.join(",", new TreeSet<>(capacities)));
    }

    static Map<String, String> password(boolean once) {
        return Map.of(ONCE, String.valueOf(once));
    }

    static Map<String, String> issued(Hash hash, TokenWish wish, Instant now) {
        return Map.of(
                TOKEN,
                hash.hex(),
                LABEL,
                wish.label().strip(),
                EXPIRES,
                wish.life().map(life -> now.plus(life).toString()).orElse(NEVER),
                SCOPES,
                String.join(",", Scope.ids(wish.scopes())));
    }

    static Map<String, String> revoked(Hash hash) {
        return Map.of(TOKEN, hash.hex());
    }

    private static String said(Set<Role> roles) {
        return roles.stream().sorted().map(Role::id).collect(Collectors.joining(","));
    }

    private String detail(String name) {
        return details.getOrDefault(name, "");
    }

    String displayName() {
        return detail(DISPLAY_NAME);
    }

    Set<Role> roles() {
        var said = List.of(detail(ROLES).split(","));
        var roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (said.contains(role.id())) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** Empty where the entry says nothing of them. */
    Optional<Set<String>> capacities() {
        return Optional.ofNullable(details.get(CAPACITIES))
                .map(said -> Stream.of(said.split(","))
                        .filter(ReviewPolicy::isCapacity)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isOnce() {
        return detail(ONCE).equals("true");
    }

    /** Empty where the entry names none. */
    Optional<Identity> identity() {
        return Optional.ofNullable(details.get(PROVIDER)).map(issuer -> new Identity(issuer, detail(SUBJECT)));
    }

    String address() {
        return detail(ADDRESS);
    }

    Instant until() {
        return Instant.parse(detail(UNTIL));
    }

    Hash tokenHash() {
        return new Hash(detail(TOKEN));
    }

    Token token() {
        var expires = Optional.of(detail(EXPIRES)).filter(said -> !said.equals(NEVER));
        return new Token(tokenHash(), detail(LABEL), by, at, expires.map(Instant::parse), scopes());
    }

    /** A scope that this build does not know allows nothing. */
    private Optional<Set<Scope>> scopes() {
        return Optional.ofNullable(details.get(SCOPES))
                .map(said -> Stream.of(said.split(","))
                        .flatMap(id -> Scope.ofId(id).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
