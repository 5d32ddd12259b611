package org.imprimatur.access;

import java.util.Set;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.EntryKind;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** What the journal of a request tells, and who may do it; the product writes what readers do. */
enum Deed {
    /** A reader asked, agreed, and showed that the address is theirs. */
    ASK(Set.of()),
    GRANT(Set.of(Role.COUNSEL, Role.ADMIN)),
    DENY(Set.of(Role.COUNSEL, Role.ADMIN)),
    /** A mail with the answer is handed over, with a link of its own where the answer is yes. */
    MAIL(Set.of()),
    MAILED(Set.of()),
    /** The mail server will never take it. */
    RETURN(Set.of()),
    /** The answer is to be mailed once more, with another link: those before lead nowhere from then on. */
    AGAIN(Set.of(Role.COUNSEL, Role.ADMIN)),
    FETCH(Set.of()),
    REVOKE(Set.of(Role.COUNSEL, Role.ADMIN)),
    /** What was known of the person is forgotten. */
    ERASE(Set.of(Role.COUNSEL, Role.ADMIN)),
    /** What a newer version of the product wrote: it has its number, and changes nothing here. */
    NEWER(Set.of());

    private final Set<Role> by;

    Deed(Set<Role> by) {
        this.by = by;
    }

    String id() {
        return EntryKind.id(this);
    }

    static Deed of(Entry entry) {
        return EntryKind.of(Deed.class, entry).orElse(NEWER);
    }

    boolean isFor(Actor actor) {
        return actor.isOneOf(by);
    }

    static Refused notYourRole() {
        return new Refused("NOT_YOUR_ROLE", Grounds.FORBIDDEN);
    }
}
