package org.imprimatur.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.imprimatur.accounts.CurrentToken;
import org.imprimatur.accounts.Token;

/** The token of the current request. */
@RequestScoped
public class RequestToken implements CurrentToken {
    private final HttpServletRequest request;

    @Inject
    public RequestToken(HttpServletRequest request) {
        this.request = request;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected RequestToken() {
        this(null);
    }

    @Override
    public Optional<Token> token() {
        return Recognised.token(request);
    }
}
