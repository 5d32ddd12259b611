package org.imprimatur.accounts;

/** Begins and ends the browser session of whoever sends the current request. */
public interface SessionGate {
    /**
     * Signs in; the session gets a new id.
     *
     * @return the account, or the refusal to show (wrong name or password, disabled, too many tries)
     */
    Answer<Account> signIn(String name, String password);

    /** Ends the session; without one, nothing happens. */
    void signOut();

    /**
     * Changes the password of whoever is signed in. This session goes on, their other ones end.
     *
     * @param current asked for again, so that an unattended browser does not give the account away
     */
    Answer<Account> changePassword(String current, String fresh);
}
