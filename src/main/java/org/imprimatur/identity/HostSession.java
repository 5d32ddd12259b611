package org.imprimatur.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** Who signed in to the application that took the product in. */
public interface HostSession {
    /** Somebody, in the words of the host. */
    record Person(String name, String shown, Set<String> roles) {}

    /** Whether people of the host are let in at all. */
    boolean isOn();

    Optional<Person> person(HttpServletRequest request);

    /** Whether the password is theirs. */
    boolean confirms(HttpServletRequest request, Person person, String password);

    /** Where people of the host sign in; empty where nothing is said. */
    String signIn();

    /** Where they sign out; empty where nothing is said. */
    String signOut();
}
