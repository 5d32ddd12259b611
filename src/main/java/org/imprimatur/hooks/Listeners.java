package org.imprimatur.hooks;

import java.util.List;
import java.util.Optional;

/** Who is told of what happens: webhooks, or what runs within the application. */
interface Listeners {
    /** How the ids of those begin that run within the application. */
    String WITHIN = "host.";

    /** Whether an id is that of one of these, there or not. */
    boolean isOne(String id);

    /** Looks whether there are others by now. */
    void refresh();

    Optional<Hook> find(String id);

    /** Those that are there. */
    List<Hook> all();

    /** Those that were there once as well. */
    List<Hook> everKnown();
}
