package org.imprimatur.openid;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the provider tells of a person: in the ID token, or where it is asked for more. */
record Claims(ProviderSettings settings, Discovery discovery) {
    /** The claims that count here. */
    record Said(String name, String shown, List<String> groups) {}

    Said of(IDTokenClaimsSet token, @Nullable BearerAccessToken access) throws IOException, GeneralException {
        var there = discovery.metadata().getUserInfoEndpointURI();
        boolean isWhole = has(token, settings.nameClaim()) && has(token, settings.groupsClaim());
        if (isWhole || access == null || there == null) {
            return said(token, token);
        }
        var answer = UserInfoResponse.parse(Redeeming.patient(new UserInfoRequest(there, access).toHTTPRequest())
                .send());
        if (!answer.indicatesSuccess()) {
            return said(token, token);
        }
        var more = answer.toSuccessResponse().getUserInfo();
        if (more == null || !token.getSubject().equals(more.getSubject())) {
            throw new GeneralException("the provider told of another person than it had signed for");
        }
        return said(token, more);
    }

    private static boolean has(ClaimsSet claims, String name) {
        return name.isEmpty() || claims.getClaim(name) != null;
    }

    private Said said(ClaimsSet first, ClaimsSet then) {
        return new Said(string(first, then, settings.nameClaim()), string(first, then, "name"), groups(first, then));
    }

    private static String string(ClaimsSet first, ClaimsSet then, String name) {
        return Optional.ofNullable(first.getClaim(name))
                .or(() -> Optional.ofNullable(then.getClaim(name)))
                .map(String::valueOf)
                .orElse("");
    }

    private List<String> groups(ClaimsSet first, ClaimsSet then) {
        var name = settings.groupsClaim();
        var said = name.isEmpty()
                ? null
                : Optional.ofNullable(first.getClaim(name)).orElse(then.getClaim(name));
        if (said instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return said == null ? List.of() : List.of(String.valueOf(said));
    }
}
