package org.imprimatur.export;

import java.nio.charset.StandardCharsets;

/**
 * What the site answered.
 *
 * @param type without its parameters, for example {@code text/html}
 * @param location where it leads; empty where it leads nowhere
 */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(int status, String type, String location, byte[] bytes) {
    private static final int OK = 200;

    boolean isThere() {
        return status == OK;
    }

    boolean isRedirect() {
        return !location.isEmpty();
    }

    boolean isHtml() {
        return type.equals("text/html");
    }

    boolean isText() {
        return type.startsWith("text/") || type.endsWith("xml") || type.endsWith("json") || type.endsWith("javascript");
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
