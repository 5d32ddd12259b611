package org.imprimatur.desk.access;

import org.imprimatur.desk.frame.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A request in a list.
 *
 * @param page the id of the page; its title is how whoever asked read it
 * @param name of whoever asked; empty where they are forgotten, as are the next three
 * @param until when a yes holds; missing where there is none
 * @param times how often a yes allows to fetch the document
 * @param by who answered; empty where nobody did
 */
public record RequestLine(
        String id,
        String page,
        String title,
        String file,
        String locale,
        String name,
        String company,
        String email,
        String reason,
        Moment asked,
        String state,
        @Nullable Moment until,
        int fetched,
        int times,
        String by) {
    public boolean isForgotten() {
        return name.isEmpty();
    }

    public boolean isWaiting() {
        return state.equals("WAITING");
    }

    public boolean isOpen() {
        return state.equals("OPEN");
    }
}
