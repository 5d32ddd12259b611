package org.imprimatur.review;

import java.util.regex.Pattern;

/** Several redlines stand on one screen: each needs ids of its own. */
final class Anchors {
    private static final Pattern ID =
            Pattern.compile("(<[a-z]+ [^<>]*\\b(?:id|data-moved-to|data-moved-from)=\")change-");

    private Anchors() {}

    static String own(String field, String html) {
        return ID.matcher(html).replaceAll("$1" + field + "-change-");
    }
}
