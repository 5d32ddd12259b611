package com.example.shop;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The shop's own sign-in, kept in the container's session. */
@WebServlet(name = "account", urlPatterns = "/account")
public class Account extends HttpServlet {
    /** The attribute of the session that says who signed in. */
    public static final String PERSON = "person";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = request.getSession(false);
        var person = session == null ? null : session.getAttribute(PERSON);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write("<!doctype html><html lang=\"en\"><title>Account</title>"
                        + "<link rel=\"icon\" href=\"data:,\">"
                        + (person == null ? form(request) : "<p id=\"person\">Signed in: " + person + "</p>")
                        + "</html>");
    }

    private static String form(HttpServletRequest request) {
        return "<form method=\"post\"><input type=\"hidden\" name=\"next\" value=\"" + next(request)
                + "\"><label for=\"name\">Name</label> <input id=\"name\" name=\"name\"><button>Sign in</button></form>";
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getSession().setAttribute(PERSON, request.getParameter("name").replaceAll("[^a-z]", ""));
        response.sendRedirect(next(request));
    }

    /** Where somebody came from, within the shop. */
    private static String next(HttpServletRequest request) {
        var asked = request.getParameter("next");
        boolean isHere = asked != null && asked.matches(request.getContextPath() + "/[A-Za-z0-9/_.-]*");
        return isHere ? asked : request.getContextPath() + "/account";
    }
}
