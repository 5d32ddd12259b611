package org.imprimatur.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Looks at who comes to the desk, to the API and to files, and at nobody else. */
@ApplicationScoped
public class Doorkeeper implements HttpAuthenticationMechanism {
    private final DeskDoor desk;
    private final ApiDoor api;

    @Inject
    public Doorkeeper(DeskDoor desk, ApiDoor api) {
        this.desk = desk;
        this.api = api;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected Doorkeeper() {
        this(null, null);
    }

    /** The servlet's path is what the container made of the address: encoded or doubled slashes get nobody past. */
    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Recognised.answering(request, response);
        return switch (request.getServletPath()) {
            case "/desk", "/desk/preview" -> desk.validate(request, response, context);
            case "/api" -> api.validate(request, response, context);
            case "/assets" -> desk.recognise(request, context);
            default -> context.doNothing();
        };
    }
}
