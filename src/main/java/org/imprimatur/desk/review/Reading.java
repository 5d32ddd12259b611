package org.imprimatur.desk.review;

import jakarta.ws.rs.core.MultivaluedMap;
import org.imprimatur.desk.frame.Form;

/**
 * How a reviewer reads a page.
 *
 * @param against what the text is compared with
 * @param isMarked whether the whole page shows what changed
 * @param with the language of the translation beside it; empty for whichever comes first
 * @param capacity in which they were about to sign off when they went to show who they are
 * @param at the change that was stepped to, counted from 1; 0 where none was
 */
public record Reading(String against, Way way, boolean isMarked, String with, int at, String capacity) {
    static Reading of(MultivaluedMap<String, String> asked) {
        return of(new Form(asked));
    }

    static Reading of(Form form) {
        var against = form.one("against");
        return new Reading(
                against.isBlank() ? Base.LIVE : against,
                Way.of(form.one("view")),
                !form.one("marks").equals("off"),
                form.one("with"),
                form.number("at"),
                form.one("capacity"));
    }
}
