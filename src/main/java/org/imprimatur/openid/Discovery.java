package org.imprimatur.openid;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.imprimatur.accounts.Errand;
import org.jspecify.annotations.Nullable;

/** What the provider says of itself, asked for again every hour; its keys are asked for when one is new. */
final class Discovery {
    static final int PATIENCE_MILLIS = 5_000;

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int LONGEST_KEYS = 200_000;

    private final ProviderSettings settings;
    private final Clock clock;
    private @Nullable Known known;

    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant at) {}

    Discovery(ProviderSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    OIDCProviderMetadata metadata() throws IOException, GeneralException {
        return known().metadata();
    }

    IDTokenValidator validator() throws IOException, GeneralException {
        return known().validator();
    }

    private synchronized Known known() throws IOException, GeneralException {
        var now = clock.instant();
        var there = known;
        if (there == null || there.at().plus(KEPT).isBefore(now)) {
            there = asked(now);
            known = there;
        }
        return there;
    }

    /** The provider must call itself by the name that is set: another one could be anybody. */
    private Known asked(Instant now) throws IOException, GeneralException {
        var metadata = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), PATIENCE_MILLIS, PATIENCE_MILLIS);
        var selector = new JWSVerificationKeySelector<SecurityContext>(signedWith(metadata), keys(metadata));
        var validator = new IDTokenValidator(metadata.getIssuer(), new ClientID(settings.client()), selector, null);
        validator.setMaxClockSkew(Math.toIntExact(Errand.SKEW.toSeconds()));
        return new Known(metadata, validator, now);
    }

    private static JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws IOException {
        URL address = metadata.getJWKSetURI().toURL();
        var retriever = new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LONGEST_KEYS);
        return JWKSourceBuilder.<SecurityContext>create(address, retriever)
                .retrying(true)
                .build();
    }

    /** Those with a key pair: a secret that both know signs nothing that one of them could not have made up. */
    private static Set<JWSAlgorithm> signedWith(OIDCProviderMetadata metadata) throws GeneralException {
        var said = metadata.getIDTokenJWSAlgs() == null ? List.<JWSAlgorithm>of() : metadata.getIDTokenJWSAlgs();
        var algorithms = new HashSet<>(said);
        algorithms.retainAll(JWSAlgorithm.Family.SIGNATURE);
        if (algorithms.isEmpty()) {
            throw new GeneralException("the provider signs with no key pair");
        }
        return algorithms;
    }
}
