package org.imprimatur.identity;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.imprimatur.news.Newsroom;
import org.imprimatur.page.Roots;

/**
 * Looks at who comes to the desk, to the API and to files, and at nobody else.
 *
 * <p>A filter and no mechanism of Jakarta Security: an application has one of those at most, and a host may have its own;
 * and the container calls it twice for every request, which cost readers of public pages half of the server's time.
 *
 * <p>Who works here sees all that was answered before on any node: proxies may send each request to another one.
 */
public class Doorkeeper implements Filter {
    @SuppressWarnings("NullAway.Init")
    private DeskDoor desk;

    @SuppressWarnings("NullAway.Init")
    private ApiDoor api;

    @SuppressWarnings("NullAway.Init")
    private Roots roots;

    @SuppressWarnings("NullAway.Init")
    private Newsroom newsroom;

    /** Filters are made by the container, which fills in methods but not every container constructors. */
    @Inject
    void open(DeskDoor desk, ApiDoor api, Roots roots, Newsroom newsroom) {
        this.desk = desk;
        this.api = api;
        this.roots = roots;
        this.newsroom = newsroom;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (passage((HttpServletRequest) request, (HttpServletResponse) response) == Passage.OPEN) {
            chain.doFilter(request, response);
        }
    }

    /** The servlet's path is what the container made of the address: encoded or doubled slashes get nobody past. */
    private Passage passage(HttpServletRequest request, HttpServletResponse response) {
        Recognised.answering(request, response);
        var place = request.getContextPath() + request.getServletPath();
        if (place.equals(roots.desk()) || place.equals(roots.desk() + "/preview")) {
            newsroom.catchUp();
            return desk.enter(request, response);
        }
        if (place.equals(roots.site() + "/metrics")) {
            return api.enter(request, response);
        }
        if (place.equals(roots.api())) {
            if (request.getHeader("Authorization") != null) {
                newsroom.catchUp();
            }
            return api.enter(request, response);
        }
        return place.equals(roots.site() + "/assets") ? desk.recognise(request) : Passage.OPEN;
    }
}
