package org.imprimatur.openid;

import java.net.URI;
import java.util.List;

/**
 * Which provider, and as whom we come to it.
 *
 * @param issuer the provider's own name, exactly as it says it
 * @param secret empty for a public client: the code is guarded by PKCE then
 * @param scopes asked for beside {@code openid}
 * @param nameClaim from which the account's name comes
 * @param groupsClaim in which the groups of somebody stand
 * @param back where the provider sends people back to
 * @param home where people are led after they signed out there
 */
public record ProviderSettings(
        String issuer,
        String client,
        String secret,
        List<String> scopes,
        String nameClaim,
        String groupsClaim,
        URI back,
        URI home) {
    public ProviderSettings {
        scopes = List.copyOf(scopes);
    }

    @Override
    public String toString() {
        return "ProviderSettings[" + issuer + ", " + client + "]";
    }
}
