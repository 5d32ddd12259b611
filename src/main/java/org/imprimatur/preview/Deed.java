package org.imprimatur.preview;

import java.util.Set;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.EntryKind;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** What the journal of a preview link tells, and who may do it. */
enum Deed {
    MAKE(Set.of(Role.AUTHOR, Role.COUNSEL, Role.ADMIN)),
    /** That it was looked at, how often since this was written last. */
    SEE(Set.of()),
    REVOKE(Set.of(Role.AUTHOR, Role.COUNSEL, Role.ADMIN)),
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
