package org.imprimatur.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark of an address, whatever that is. */
record Sent(Map<String, String> values) {
    private static final int MOST = 20;
    private static final Pattern BROKEN_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** Of a name that comes several times the first counts. */
    static Sent of(@Nullable String query) {
        var values = new HashMap<String, String>();
        for (String part : (query == null ? "" : query).split("&", MOST)) {
            int at = part.indexOf('=');
            if (at > 0) {
                values.putIfAbsent(decoded(part.substring(0, at)), decoded(part.substring(at + 1)));
            }
        }
        return new Sent(values);
    }

    private static String decoded(String raw) {
        return URLDecoder.decode(BROKEN_PERCENT.matcher(raw).replaceAll("%25"), StandardCharsets.UTF_8);
    }

    String one(String name) {
        return values.getOrDefault(name, "");
    }
}
