package org.imprimatur.importers;

import java.util.List;

/** A line of the report: what was mapped, what was dropped, what a person should look at. Keys have sentences in bundles. */
public record Note(Level level, String key, List<String> args) {

    public Note {
        args = List.copyOf(args);
    }

    /** What a line of the report is about. */
    public enum Level {
        /** Something found its place in another form. */
        MAPPED,
        /** Something has no place here and was left out; the line says what it was. */
        DROPPED,
        /** A person should look at it. */
        LOOK
    }
}
