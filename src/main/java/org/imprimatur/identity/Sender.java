package org.imprimatur.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.imprimatur.serving.Forwarded;

/** From where a request comes. */
final class Sender {
    private Sender() {}

    /** Whether TLS carries what the browser sends: to us, or to the proxy that says so. */
    static boolean isSecure(HttpServletRequest request, SessionSettings settings) {
        return request.isSecure()
                || settings.behindProxy()
                        && Forwarded.last(request, "X-Forwarded-Proto")
                                .filter("https"::equalsIgnoreCase)
                                .isPresent();
    }

    /** The address that the proxy saw where there is one, else the one that is connected. */
    static String address(HttpServletRequest request, SessionSettings settings) {
        return Forwarded.address(request, settings.behindProxy());
    }
}
