package org.imprimatur.hooks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where tries are kept. */
public interface Attempts {
    /** Takes a try; false where its id is taken: it is another node's then. */
    boolean begin(Attempt attempt);

    /** Writes down what became of a try. */
    void end(Attempt attempt);

    Optional<Attempt> find(String id);

    /** Those whose ids begin so, in their order. */
    List<Attempt> under(String beginning);

    void forget(Attempt attempt);

    /** Remembers that something is to be tried again, however old it is. */
    void ask(String hook, String source);

    /** The same for all hooks: hook and source, with a slash between them. */
    List<String> asked();

    void answered(String hook, String source);

    /** Before when the hook was told everything; empty where that was never written down. */
    Optional<Instant> settled(String hook);

    void settled(String hook, Instant before);
}
