package org.imprimatur.editing;

import java.util.Optional;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome.Refused;

/** Who acts in the request that is being answered. */
public interface CurrentActor {
    /** Empty where nobody signed in. */
    Optional<Actor> actor();

    /** From where the request comes, as far as that can be known; for counting failures. */
    String sender();

    /**
     * Why this does not confirm that it is the actor who signs: it is not their password, or somebody tried too often, or
     * the password is one that somebody else knows too. Empty where it does. Without a password counts what the provider
     * confirmed a moment ago, once.
     */
    Optional<Refused> unconfirmed(String password);

    /** How they can show again who they are. */
    default Confirming confirming() {
        return Confirming.BY_PASSWORD;
    }
}
