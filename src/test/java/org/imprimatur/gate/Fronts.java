package org.imprimatur.gate;

import org.imprimatur.page.Roots;
import org.imprimatur.serving.Shortcuts;

/** Fronts of houses that have pages ready. */
public final class Fronts {
    private Fronts() {}

    public static Front ready(String address) {
        return of((request, response) -> request.getRequestURI().equals(address));
    }

    public static Front of(Shortcuts.Shortcut toPages) {
        var shortcuts = new Shortcuts();
        shortcuts.toPages(toPages);
        return new Front(Areas.of(Roots.ALONE), new Traffic(), new AccessLog(false, false), shortcuts);
    }
}
