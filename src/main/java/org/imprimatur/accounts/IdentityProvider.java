package org.imprimatur.accounts;

import java.net.URI;
import java.util.Optional;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** The OpenID provider where people may sign in. A provider that is away or says no is a refusal, never an exception. */
public interface IdentityProvider {
    /** Where no provider is set. */
    IdentityProvider NONE = new IdentityProvider() {
        @Override
        public Answer<Errand> begin(Asking asking) {
            return new Answer.No<>(new Refused("PROVIDER_AWAY", Grounds.CONFLICT));
        }

        @Override
        public Answer<Proof> redeem(Errand errand, URI answered) {
            return new Answer.No<>(new Refused("PROVIDER_AWAY", Grounds.CONFLICT));
        }

        @Override
        public Optional<URI> farewell(Optional<String> token) {
            return Optional.empty();
        }
    };

    /**
     * What is asked of the provider.
     *
     * @param isAgain whether somebody has to prove themselves there anew, signed in or not
     * @param language in which the provider had better speak
     */
    record Asking(boolean isAgain, String language) {}

    Answer<Errand> begin(Asking asking);

    /**
     * Checks what the browser brought back and what the provider says then.
     *
     * @param answered the address at which the browser arrived, with its query
     */
    Answer<Proof> redeem(Errand errand, URI answered);

    /**
     * Where a browser goes to sign out there, too; empty where the provider has no such address.
     *
     * @param token the ID token with which somebody signed in, where it is still known
     */
    Optional<URI> farewell(Optional<String> token);
}
