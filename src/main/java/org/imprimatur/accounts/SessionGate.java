package org.imprimatur.accounts;

import java.net.URI;
import java.util.Optional;
import org.imprimatur.workflow.Outcome.Refused;

/** Begins and ends the browser session of whoever sends the current request. */
public interface SessionGate {
    /**
     * Signs in; the session gets a new id.
     *
     * @return the account, or the refusal to show (wrong name or password, disabled, too many tries)
     */
    Answer<Account> signIn(String name, String password);

    /** The session of the current request; empty where nobody signed in. */
    Optional<Session> session();

    /** Why somebody came back from the provider as they went; told once. */
    Optional<Refused> trouble();

    /**
     * Ends the session; without one, nothing happens.
     *
     * @return where to go to sign out at the provider, too; empty where nobody was signed in by one
     */
    Optional<URI> signOut();

    /**
     * Changes the password of whoever is signed in. This session goes on, their other ones end.
     *
     * @param current asked for again, so that an unattended browser does not give the account away
     */
    Answer<Account> changePassword(String current, String fresh);
}
