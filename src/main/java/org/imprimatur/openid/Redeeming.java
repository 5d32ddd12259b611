package org.imprimatur.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.Errand;
import org.imprimatur.accounts.Identity;
import org.imprimatur.accounts.Proof;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Turns the code that a browser brought back into a proof. */
final class Redeeming {
    private final ProviderSettings settings;
    private final Discovery discovery;

    Redeeming(ProviderSettings settings, Discovery discovery) {
        this.settings = settings;
        this.discovery = discovery;
    }

    Answer<Proof> redeem(Errand errand, URI answered) throws IOException, GeneralException {
        var response = AuthenticationResponseParser.parse(answered);
        if (response.getState() == null || !response.getState().getValue().equals(errand.state())) {
            throw new GeneralException("another state than was sent");
        }
        checkIssuer(response);
        if (!response.indicatesSuccess()) {
            return refused(response.toErrorResponse().getErrorObject());
        }
        var code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new GeneralException("no code");
        }
        return new Answer.Yes<>(proof(tokens(code, errand), errand));
    }

    /** As RFC 9207 asks, where the provider says who answers: no other one may slip its answer in. */
    private void checkIssuer(AuthenticationResponse response) throws GeneralException {
        if (response.getIssuer() != null && !response.getIssuer().getValue().equals(settings.issuer())) {
            throw new GeneralException("answered by " + response.getIssuer());
        }
    }

    private static Answer<Proof> refused(ErrorObject error) {
        var said = Optional.ofNullable(error.getDescription()).orElse(String.valueOf(error.getCode()));
        return new Answer.No<>(new Refused("PROVIDER_SAID_NO", Grounds.FORBIDDEN, said));
    }

    private OIDCTokenResponse tokens(AuthorizationCode code, Errand errand) throws IOException, GeneralException {
        var grant = new AuthorizationCodeGrant(code, settings.back(), new CodeVerifier(errand.verifier()));
        var address = discovery.metadata().getTokenEndpointURI();
        var request = settings.secret().isEmpty()
                ? new TokenRequest.Builder(address, new ClientID(settings.client()), grant).build()
                : new TokenRequest.Builder(address, authentication(), grant).build();
        var answer =
                OIDCTokenResponseParser.parse(patient(request.toHTTPRequest()).send());
        if (!answer.indicatesSuccess()) {
            throw new GeneralException(String.valueOf(answer.toErrorResponse().getErrorObject()));
        }
        return (OIDCTokenResponse) answer.toSuccessResponse();
    }

    static HTTPRequest patient(HTTPRequest request) {
        request.setConnectTimeout(Discovery.PATIENCE_MILLIS);
        request.setReadTimeout(Discovery.PATIENCE_MILLIS);
        request.setFollowRedirects(false);
        return request;
    }

    private ClientAuthentication authentication() throws IOException, GeneralException {
        var methods = discovery.metadata().getTokenEndpointAuthMethods();
        var client = new ClientID(settings.client());
        var secret = new Secret(settings.secret());
        boolean onlyPosted = methods != null
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return onlyPosted ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
    }

    private Proof proof(OIDCTokenResponse answer, Errand errand) throws IOException, GeneralException {
        var token = answer.getOIDCTokens().getIDToken();
        var claims = checked(token, errand);
        var said = new Claims(settings, discovery)
                .of(claims, answer.getOIDCTokens().getBearerAccessToken());
        var authenticated = Optional.ofNullable(claims.getNumberClaim(IDTokenClaimsSet.AUTH_TIME_CLAIM_NAME))
                .map(seconds -> Instant.ofEpochSecond(seconds.longValue()))
                .orElse(Instant.EPOCH);
        return new Proof(
                new Identity(settings.issuer(), claims.getSubject().getValue()),
                said.name(),
                said.shown(),
                Set.copyOf(said.groups()),
                authenticated,
                token.getParsedString());
    }

    /** Signature, issuer, audience, expiry and nonce. */
    private IDTokenClaimsSet checked(JWT token, Errand errand) throws IOException, GeneralException {
        try {
            return discovery.validator().validate(token, new Nonce(errand.nonce()));
        } catch (BadJOSEException | JOSEException wrong) {
            throw new GeneralException("the ID token does not hold: " + wrong.getMessage(), wrong);
        }
    }
}
