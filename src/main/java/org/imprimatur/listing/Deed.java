package org.imprimatur.listing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.workflow.Role;
import org.imprimatur.workflow.Transition;

/** What can be done with many pages at a time. Each page is asked by itself, under the guards that hold for one. */
public enum Deed {
    SUBMIT(Transition.SUBMIT),
    ADD_TAGS(Transition.SAVE),
    REMOVE_TAGS(Transition.SAVE),
    OWNER(Transition.SAVE),
    REVIEW_BY(Transition.SAVE),
    JOIN(Transition.JOIN),
    /** Its note is the reason, which the history keeps. */
    ARCHIVE(Transition.ARCHIVE),
    UNARCHIVE(Transition.UNARCHIVE);

    private final Transition arrow;

    Deed(Transition arrow) {
        this.arrow = arrow;
    }

    /** Who may do it at all. */
    public Set<Role> by() {
        return arrow.by();
    }

    /** Whether it writes a new revision, and makes whoever does it one of the text's writers. */
    public boolean isWriting() {
        return arrow == Transition.SAVE;
    }

    /** As addresses spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Deed> ofId(String id) {
        return Stream.of(values()).filter(deed -> deed.id().equals(id)).findFirst();
    }
}
