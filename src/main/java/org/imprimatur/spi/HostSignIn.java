package org.imprimatur.spi;

import java.util.Optional;

/**
 * Tells who signed in to the host in the current request, so that they need not sign in at the desk again.
 *
 * <p>{@code imprimatur.host.roles} switches it on and maps the host's roles. A host whose sign-in is the container's (Jakarta
 * Security, or its own {@code web.xml}) needs no such bean: the caller's principal and roles are taken. Somebody who comes for
 * the first time gets an account; roles follow with every request.
 */
public interface HostSignIn {
    /** Whoever sends the current request; empty where nobody signed in. */
    Optional<HostPerson> person();

    /**
     * Whether this is the password of a person, which every sign-off asks for.
     *
     * @param person who sends the current request
     */
    boolean confirms(HostPerson person, String password);
}
