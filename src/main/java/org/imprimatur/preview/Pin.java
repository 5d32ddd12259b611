package org.imprimatur.preview;

import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Revision;

/** The one revision of a page that a link shows, whatever is written later. */
public record Pin(int revision, Hash text) {
    static Pin of(Revision revision) {
        return new Pin(revision.number(), revision.text());
    }

    static Pin read(String written) {
        var parts = written.split(" ", 2);
        return new Pin(Integer.parseInt(parts[0]), new Hash(parts[1]));
    }

    String written() {
        return revision + " " + text;
    }
}
