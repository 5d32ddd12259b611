package org.imprimatur.spi;

import java.util.EnumSet;
import java.util.Set;
import org.imprimatur.workflow.Transition;

/**
 * Does something of the host's when something happened to a page. Every bean of this type is told of what happened, once it is in
 * the page's journal on disk: moments later, beside all requests, the steps of each page in their order, on one node alone.
 *
 * <p>It is told at least once. Where it throws, or the server crashes before it returned, it is told again: after 5 seconds, then
 * 5 minutes, half an hour and so on for three days; after a crash 2 minutes after it was told. So it should not mind to hear
 * the same twice; {@link Moved#id} is the same each time. It hears what happens from the start on at which it was there
 * first, also what happened while the server was down.
 */
public interface AfterMove {
    /** By which it is known how far this handler came. It never changes: small letters, digits, hyphens, at most 40. */
    String name();

    /** The arrows that it wants to hear of; all by default. */
    default Set<Transition> wants() {
        return EnumSet.allOf(Transition.class);
    }

    /**
     * Told within an active request scope, with nobody signed in.
     *
     * @throws Exception where it could not; it is told again then
     */
    void after(Moved move) throws Exception;
}
