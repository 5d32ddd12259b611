package org.imprimatur.serving;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What a proxy in front wrote down of a request; to be asked only where one is known to be there. */
public final class Forwarded {
    private Forwarded() {}

    /** Only the last one was written by our own proxy; those before it can be made up. */
    public static Optional<String> last(HttpServletRequest request, String header) {
        return Optional.ofNullable(request.getHeader(header))
                .map(said -> said.substring(said.lastIndexOf(',') + 1).strip());
    }

    /** The address that the proxy saw where there is one, else the one that is connected. */
    public static String address(HttpServletRequest request, boolean isBehindProxy) {
        return isBehindProxy
                ? last(request, "X-Forwarded-For").orElseGet(request::getRemoteAddr)
                : request.getRemoteAddr();
    }
}
