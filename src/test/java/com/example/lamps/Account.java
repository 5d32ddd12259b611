package com.example.lamps;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The shop's own sign-in, kept in the container's session. */
@WebServlet(name = "account", urlPatterns = "/account")
public class Account extends HttpServlet {
    private static final String CUSTOMER = "customer";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = request.getSession(false);
        var customer = session == null ? null : session.getAttribute(CUSTOMER);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write("<!doctype html><html lang=\"en\"><title>Account</title>"
                        + (customer == null
                                ? "<form method=\"post\"><label>Name <input name=\"customer\"></label><button>Sign in"
                                        + "</button></form>"
                                : "<p id=\"customer\">Signed in: " + customer + "</p>")
                        + "</html>");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getSession()
                .setAttribute(CUSTOMER, request.getParameter("customer").replaceAll("[^a-z]", ""));
        response.sendRedirect(request.getContextPath() + "/account");
    }
}
