package org.imprimatur.desk.editor;

import java.util.List;
import java.util.Map;
import org.imprimatur.desk.pages.PageLine;
import org.imprimatur.desk.review.RevisionLine;

/**
 * Two people wrote the same page at the same time: what both began from, what the other saved, what the one who looks
 * typed.
 *
 * @param base the number of the revision that both began from
 * @param mine every input of the form, as it was typed
 * @param alone how many changes only one of them made: they stand by themselves
 * @param stroke the last one that was typed
 * @param problem why it was not saved
 */
public record ConflictView(
        PageLine page,
        int base,
        RevisionLine theirs,
        Map<String, List<String>> mine,
        SafeView safe,
        List<InField> fields,
        int open,
        int alone,
        String stroke,
        String problem) {
    /** The pieces of one field, the ones that nobody touched between the others. */
    public record InField(String name, String label, List<Piece> pieces) {}

    /**
     * One stretch of a field.
     *
     * @param id names its inputs
     * @param kind who changed it, as the message keys spell it
     * @param theirs how they changed it, as a redline in HTML
     * @param mine how I changed it, as a redline in HTML
     * @param take what is chosen: {@code theirs}, {@code mine}, {@code both}, {@code own}, or nothing yet
     * @param own what is written by hand
     * @param joins whether the words to be written by hand begin as both changes put together
     */
    public record Piece(
            String id,
            String kind,
            String base,
            String theirs,
            String mine,
            String take,
            String own,
            boolean joins,
            boolean areWords,
            boolean areSeveral,
            boolean isMissing) {}
}
