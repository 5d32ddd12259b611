package com.example.shop;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes every address that nobody else does, as front controllers do. */
@WebServlet(name = "welcome", urlPatterns = "/")
public class Welcome extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write("<!doctype html><html lang=\"en\"><title>Shop</title><h1>Welcome to the shop</h1><p>"
                        + request.getServletPath() + "</p><p><a href=\"" + request.getContextPath()
                        + "/account\">Account</a></p></html>");
    }
}
