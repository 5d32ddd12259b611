package org.imprimatur.desk.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;

/**
 * What one look at the review screen is about.
 *
 * @param against the revision compared with; empty where the text is read as wholly new
 * @param refusal what an answer that was refused leaves on the screen
 */
public record Looking(Standing page, Reading reading, Optional<Revision> against, Optional<Refusal> refusal) {
    /**
     * An answer that was refused.
     *
     * @param seen the hash that the answer carried; empty where it carried none
     * @param typed what is filled in again; templates never fill in a password
     */
    public record Refusal(Refused why, String seen, Form typed) {}

    /** What was typed into the form that was refused, or before somebody went to show who they are. */
    public Form typed() {
        return refusal.map(Refusal::typed).orElseGet(() -> new Form(Map.of("capacity", List.of(reading.capacity()))));
    }
}
