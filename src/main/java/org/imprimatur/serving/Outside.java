package org.imprimatur.serving;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What browsers know of a request that was led on to another address inside of the server. */
public final class Outside {
    private Outside() {}

    /** The address that was asked for, as it came over the wire, without its query. */
    public static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }
}
