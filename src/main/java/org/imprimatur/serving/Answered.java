package org.imprimatur.serving;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands where a filter answers everybody. Where no servlet stands, Payara looks for a file by that name first, and below an
 * address that ends with a slash for three that a folder may begin with, each with two exceptions.
 */
public final class Answered extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
