package org.imprimatur.desk.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.eclipse.krazo.security.CsrfToken;
import org.eclipse.krazo.security.CsrfTokenStrategy;
import org.imprimatur.accounts.FormTokens;

/** Has MVC look for tokens that outlive the container's sessions, so that a form may be sent after a restart. */
public final class SteadyTokens implements CsrfTokenStrategy {
    static final String INPUT = "_csrf";

    private static final String HEADER = "X-CSRF-TOKEN";

    /** Made by the application, before there is anything to inject. */
    @Override
    public Optional<CsrfToken> getToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        var token = CDI.current().select(FormTokens.class).get().token();
        return Optional.of(new CsrfToken(HEADER, INPUT, token));
    }
}
