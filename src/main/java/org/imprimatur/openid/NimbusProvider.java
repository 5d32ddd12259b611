package org.imprimatur.openid;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCScopeValue;
import com.nimbusds.openid.connect.sdk.Prompt;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.Errand;
import org.imprimatur.accounts.IdentityProvider;
import org.imprimatur.accounts.Proof;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** The authorization code flow with PKCE, state and nonce, by the Nimbus SDK. */
public final class NimbusProvider implements IdentityProvider {
    private static final Logger LOG = System.getLogger(NimbusProvider.class.getName());

    private final ProviderSettings settings;
    private final Clock clock;
    private final Discovery discovery;
    private final Redeeming redeeming;

    public NimbusProvider(ProviderSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.discovery = new Discovery(settings, clock);
        this.redeeming = new Redeeming(settings, discovery);
    }

    @Override
    public Answer<Errand> begin(Asking asking) {
        try {
            var state = new State();
            var nonce = new Nonce();
            var verifier = new CodeVerifier();
            var request = request(asking, state, nonce, verifier);
            return new Answer.Yes<>(new Errand(
                    request.toURI(), state.getValue(), nonce.getValue(), verifier.getValue(), clock.instant()));
        } catch (IOException | GeneralException failure) {
            return away(failure);
        }
    }

    private AuthenticationRequest request(Asking asking, State state, Nonce nonce, CodeVerifier verifier)
            throws IOException, GeneralException {
        var scope = new Scope(OIDCScopeValue.OPENID);
        settings.scopes().forEach(scope::add);
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, scope, new ClientID(settings.client()), settings.back())
                .endpointURI(discovery.metadata().getAuthorizationEndpointURI())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .uiLocales(languages(asking.language()));
        return asking.isAgain()
                ? request.prompt(new Prompt(Prompt.Type.LOGIN)).maxAge(0).build()
                : request.build();
    }

    private static List<LangTag> languages(String language) throws GeneralException {
        try {
            return List.of(LangTag.parse(language));
        } catch (LangTagException none) {
            throw new GeneralException(none.getMessage(), none);
        }
    }

    @Override
    public Answer<Proof> redeem(Errand errand, URI answered) {
        try {
            return redeeming.redeem(errand, answered);
        } catch (IOException failure) {
            return away(failure);
        } catch (GeneralException wrong) {
            LOG.log(Level.WARNING, "The answer of {0} does not hold: {1}", settings.issuer(), wrong.getMessage());
            return new Answer.No<>(new Refused("PROVIDER_ANSWER_WRONG", Grounds.FORBIDDEN));
        }
    }

    private <T> Answer<T> away(Exception failure) {
        LOG.log(Level.WARNING, "The OpenID provider {0} cannot be asked: {1}", settings.issuer(), failure.getMessage());
        return new Answer.No<>(new Refused("PROVIDER_AWAY", Grounds.CONFLICT));
    }

    /** Nobody is kept from signing out here by a provider that is away. */
    @Override
    public Optional<URI> farewell(Optional<String> token) {
        try {
            var there = discovery.metadata().getEndSessionEndpointURI();
            return there == null
                    ? Optional.empty()
                    : Optional.of(farewell(there, token).toURI());
        } catch (IOException | GeneralException | ParseException failure) {
            LOG.log(Level.INFO, "Nobody can sign out at {0}: {1}", settings.issuer(), failure.getMessage());
            return Optional.empty();
        }
    }

    private LogoutRequest farewell(URI there, Optional<String> token) throws ParseException {
        var hint = token.isPresent() ? JWTParser.parse(token.get()) : null;
        return new LogoutRequest(there, hint, null, new ClientID(settings.client()), settings.home(), null, null);
    }
}
