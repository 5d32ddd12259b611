package org.imprimatur.desk.review;

import org.imprimatur.desk.frame.Form;

/**
 * How a reviewer reads a page.
 *
 * @param against what the text is compared with
 * @param view rendered, source, fields or whole
 */
public record Reading(String against, String view) {
    static Reading of(Form form) {
        return of(form.one("against"), form.one("view"));
    }

    static Reading of(String against, String view) {
        return new Reading(against.isBlank() ? Base.LIVE : against, view.isBlank() ? "rendered" : view);
    }
}
