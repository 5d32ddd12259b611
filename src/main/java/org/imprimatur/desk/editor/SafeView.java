package org.imprimatur.desk.editor;

import java.util.List;
import org.imprimatur.desk.frame.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What keeps the words of whoever types from being lost.
 *
 * @param sitting names the working copy that this screen writes
 * @param from the working copy that it goes on from
 * @param owner whose words these are
 * @param token must come back with what is kept
 * @param restored when what the screen shows was typed; nothing where it shows a revision
 * @param waiting what was typed in other sittings and neither saved nor thrown away
 * @param thrown what was thrown away and can still be had back
 * @param others who else has the page open
 */
public record SafeView(
        String sitting,
        String from,
        String owner,
        String token,
        @Nullable Moment restored,
        List<Offer> waiting,
        List<Offer> thrown,
        List<String> others) {
    /**
     * What was typed in another sitting.
     *
     * @param base the revision that it began from; 0 where there is no page yet
     * @param name by what one knows it again, where there is no page yet
     */
    public record Offer(String sitting, Moment at, int base, String name) {}
}
