package org.imprimatur.bench;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The least that can answer on this server: the same bytes from an array, with the same ETag rule. One for each address. */
public class BareFilter implements Filter {
    private static final String ETAG = "\"bare\"";

    private byte[] bytes = {};
    private String type = "";

    @Override
    public void init(FilterConfig config) throws ServletException {
        try {
            bytes = Files.readAllBytes(Path.of(config.getInitParameter("file")));
            type = config.getInitParameter("type");
        } catch (IOException missing) {
            throw new ServletException(missing);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException {
        var answer = (HttpServletResponse) response;
        answer.setHeader("ETag", ETAG);
        if (ETAG.equals(((HttpServletRequest) request).getHeader("If-None-Match"))) {
            answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        answer.setContentType(type);
        answer.setContentLength(bytes.length);
        answer.getOutputStream().write(bytes);
    }
}
