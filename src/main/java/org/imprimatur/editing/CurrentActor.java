package org.imprimatur.editing;

import java.util.Optional;
import org.imprimatur.workflow.Actor;

/** Who acts in the request that is being answered. */
public interface CurrentActor {
    /** Empty where nobody signed in. */
    Optional<Actor> actor();

    /** Whether this is the actor's password: asked again before a sign-off. */
    boolean confirms(String password);
}
