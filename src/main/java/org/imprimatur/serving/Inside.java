package org.imprimatur.serving;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Leads from an address that a setting names to the one where JAX-RS stands, which is fixed when a class is compiled. What
 * the doors saw and what is led on begin with the same letters, so that no spelling gets past a door.
 */
public final class Inside extends HttpServlet {
    /** Below it stands what is reached from outside by no other way than this. */
    public static final String ROOT = "/_imprimatur";

    /**
     * What the paths of our resources begin with, room by room. A host's JAX-RS application that lists no classes takes every
     * resource of every jar: there they stand where no resource of the host is, and answer nobody ({@link #PASSED}).
     */
    public static final String SITE = "_imprimatur-site/";

    public static final String DESK = "_imprimatur-desk/";
    public static final String API = "_imprimatur-api/";

    /** The attribute of a request that came in by one of our doors. */
    public static final String PASSED = "org.imprimatur.inside";

    /** The name of the parameter that says where to. */
    public static final String TO = "to";

    private static final Pattern UPWARDS = Pattern.compile("(?i)(.*/)?(\\.|%2e){1,2}([;/].*)?");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var door = request.getContextPath() + request.getServletPath();
        var asked = request.getRequestURI();
        var rest = asked.startsWith(door) ? asked.substring(door.length()) : "?";
        if (!rest.isEmpty() && !rest.startsWith("/") || UPWARDS.matcher(rest).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        pass(request);
        request.getRequestDispatcher(getInitParameter(TO) + rest).forward(request, response);
    }

    /** Has our resources answer this request. */
    public static void pass(HttpServletRequest request) {
        request.setAttribute(PASSED, true);
    }
}
