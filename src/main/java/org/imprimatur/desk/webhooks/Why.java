package org.imprimatur.desk.webhooks;

import java.util.Set;
import org.imprimatur.desk.frame.Words;

/** Says why there was no answer. */
final class Why {
    private static final Set<String> KINDS = Set.of("private", "unknown", "tls", "timeout", "away");

    private Why() {}

    /** @param told a kind, a colon and what is known; or the code of an answer */
    static String said(String told, Words words) {
        int colon = told.indexOf(':');
        var kind = colon < 0 ? "" : told.substring(0, colon);
        if (KINDS.contains(kind)) {
            return words.say("desk.hooks.why." + kind, told.substring(colon + 1));
        }
        return told.matches("\\d{3}") ? words.say("desk.hooks.why.code", told) : told;
    }
}
