package org.imprimatur.hooks;

import java.util.Optional;
import java.util.Set;
import org.imprimatur.workflow.Transition;

/** Runs within the application when something happened to a page. */
public interface Handler {
    /** Never changes: by it is known what was done already. */
    String name();

    Set<Transition> wants();

    /**
     * What it makes of an event.
     *
     * @param event what a hook would be told
     * @return why it could not; empty where it is done. What is not done is told again.
     */
    Optional<String> hear(String event);
}
