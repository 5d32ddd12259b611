package org.imprimatur.hooks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** What may be a hook's address, as far as it can be seen; where its name leads to is looked at with each call. */
final class Target {
    private static final int LONGEST = 2_000;
    private static final String SECURE = "https";
    private static final String PLAIN = "http";

    private Target() {}

    static Optional<Refused> refusal(String url, HookSettings settings) {
        var scheme = scheme(url);
        if (scheme.equals(PLAIN) && !settings.mayBePlain()) {
            return Optional.of(new Refused("HOOK_NOT_SECURE", Grounds.INVALID));
        }
        return scheme.isEmpty() ? Optional.of(new Refused("HOOK_URL_WRONG", Grounds.INVALID)) : Optional.empty();
    }

    /** Empty where the address is none that can be called. */
    private static String scheme(String url) {
        try {
            var uri = new URI(url);
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean isOne = url.length() <= LONGEST
                    && (scheme.equals(SECURE) || scheme.equals(PLAIN))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
            return isOne ? scheme : "";
        } catch (URISyntaxException wrong) {
            return "";
        }
    }
}
