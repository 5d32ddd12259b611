package org.imprimatur.identity;

import jakarta.servlet.http.HttpServletRequest;

/** From where a request comes. */
final class Sender {
    private Sender() {}

    /** The address that the proxy saw where there is one, else the one that is connected. */
    static String address(HttpServletRequest request, SessionSettings settings) {
        var forwarded = request.getHeader("X-Forwarded-For");
        if (!settings.behindProxy() || forwarded == null) {
            return request.getRemoteAddr();
        }
        // Only the last one was written by our own proxy; those before it can be made up.
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
