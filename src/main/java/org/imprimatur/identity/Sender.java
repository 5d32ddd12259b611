package org.imprimatur.identity;

import jakarta.servlet.http.HttpServletRequest;

/** From where a request comes. */
final class Sender {
    private Sender() {}

    /** Whether TLS carries what the browser sends: to us, or to the proxy that says so. */
    static boolean isSecure(HttpServletRequest request, SessionSettings settings) {
        var forwarded = request.getHeader("X-Forwarded-Proto");
        return request.isSecure()
                || settings.behindProxy()
                        && forwarded != null
                        && last(forwarded).equalsIgnoreCase("https");
    }

    /** The address that the proxy saw where there is one, else the one that is connected. */
    static String address(HttpServletRequest request, SessionSettings settings) {
        var forwarded = request.getHeader("X-Forwarded-For");
        if (!settings.behindProxy() || forwarded == null) {
            return request.getRemoteAddr();
        }
        return last(forwarded);
    }

    /** Only the last one was written by our own proxy; those before it can be made up. */
    private static String last(String forwarded) {
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
