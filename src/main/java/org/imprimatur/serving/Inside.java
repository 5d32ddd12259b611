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
        request.getRequestDispatcher(getInitParameter(TO) + rest).forward(request, response);
    }
}
