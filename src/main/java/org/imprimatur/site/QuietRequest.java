package org.imprimatur.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as rendering sees it: nothing of the reader who happens to be first gets into bytes for everybody. */
final class QuietRequest extends HttpServletRequestWrapper {
    private static final String NOWHERE = "localhost";
    private static final String SCHEME = "http";
    private static final int PORT = 80;

    QuietRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getQueryString() {
        return null;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return null;
    }

    @Override
    public long getDateHeader(String name) {
        return -1;
    }

    @Override
    public int getIntHeader(String name) {
        return -1;
    }

    @Override
    public Locale getLocale() {
        return Locale.ROOT;
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(List.of(Locale.ROOT));
    }

    @Override
    public @Nullable String getRemoteUser() {
        return null;
    }

    @Override
    public @Nullable Principal getUserPrincipal() {
        return null;
    }

    @Override
    public boolean isUserInRole(String role) {
        return false;
    }

    @Override
    public @Nullable String getAuthType() {
        return null;
    }

    @Override
    public @Nullable String getRequestedSessionId() {
        return null;
    }

    @Override
    public boolean isRequestedSessionIdValid() {
        return false;
    }

    @Override
    public boolean isRequestedSessionIdFromCookie() {
        return false;
    }

    @Override
    public boolean isRequestedSessionIdFromURL() {
        return false;
    }

    @Override
    public String getRemoteAddr() {
        return NOWHERE;
    }

    @Override
    public String getRemoteHost() {
        return NOWHERE;
    }

    @Override
    public int getRemotePort() {
        return 0;
    }

    @Override
    public String getLocalName() {
        return NOWHERE;
    }

    @Override
    public String getLocalAddr() {
        return NOWHERE;
    }

    @Override
    public int getLocalPort() {
        return PORT;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public boolean isSecure() {
        return false;
    }

    @Override
    public String getServerName() {
        return NOWHERE;
    }

    @Override
    public int getServerPort() {
        return PORT;
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(SCHEME + "://" + NOWHERE + getRequestURI());
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public HttpSession getSession() {
        throw new IllegalStateException("public pages have no session");
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        return create ? getSession() : null;
    }
}
