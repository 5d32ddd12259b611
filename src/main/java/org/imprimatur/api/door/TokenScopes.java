package org.imprimatur.api.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.PathSegment;
import java.util.List;
import org.imprimatur.accounts.CurrentToken;
import org.imprimatur.accounts.Scope;
import org.imprimatur.api.frame.ScopeMissingException;
import org.imprimatur.serving.Inside;

/** Lets a token do what its scopes say and no more: one place for all that programs manage. */
@ApplicationScoped
public class TokenScopes implements ContainerRequestFilter {
    private static final List<String> MANAGE = List.of(Inside.API.replace("/", ""), "v1", "manage");

    private final CurrentToken current;

    @Inject
    public TokenScopes(CurrentToken current) {
        this.current = current;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected TokenScopes() {
        this(null);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var words = request.getUriInfo().getPathSegments().stream()
                .map(PathSegment::getPath)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() >= MANAGE.size() && words.subList(0, MANAGE.size()).equals(MANAGE)) {
            check(NeededScope.of(request.getMethod(), words.subList(MANAGE.size(), words.size())));
        }
    }

    private void check(Scope needed) {
        var token = current.token();
        if (token.isPresent() && !token.get().scopes().contains(needed)) {
            throw new ScopeMissingException(needed);
        }
    }
}
