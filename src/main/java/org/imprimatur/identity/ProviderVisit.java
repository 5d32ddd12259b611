package org.imprimatur.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.accounts.Errand;

/**
 * A browser that is at the provider, and what for. It is remembered in the container's session: one that began elsewhere
 * cannot be ended here.
 *
 * @param account whose it is; empty for somebody who signs in
 * @param next where the browser goes afterwards
 */
record ProviderVisit(Errand errand, Purpose purpose, String account, String next) implements Serializable {
    /** What for somebody goes to the provider. */
    enum Purpose {
        SIGN_IN,
        CONFIRM,
        CONNECT
    }

    private static final String NAME = ProviderVisit.class.getName();

    /** Tabs in which one may be on the way at once; the oldest is forgotten first. */
    private static final int MOST = 5;

    void keepIn(HttpServletRequest request) {
        var all = new ArrayList<>(all(request));
        all.add(this);
        request.getSession()
                .setAttribute(NAME, new ArrayList<>(all.subList(Math.max(0, all.size() - MOST), all.size())));
    }

    /** Each counts once. */
    static Optional<ProviderVisit> take(HttpServletRequest request, String state) {
        var found = all(request).stream()
                .filter(visit -> visit.errand().state().equals(state))
                .findFirst();
        found.ifPresent(visit -> {
            var left = new ArrayList<>(all(request));
            left.remove(visit);
            request.getSession().setAttribute(NAME, left);
        });
        return found;
    }

    private static List<ProviderVisit> all(HttpServletRequest request) {
        var session = request.getSession(false);
        var kept = session == null ? null : session.getAttribute(NAME);
        return kept instanceof List<?> list
                ? list.stream().map(ProviderVisit.class::cast).toList()
                : List.of();
    }
}
