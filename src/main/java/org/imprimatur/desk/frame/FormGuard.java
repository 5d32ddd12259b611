package org.imprimatur.desk.frame;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.serving.Inside;
import org.imprimatur.serving.Outside;

/**
 * Looks at each form before MVC does, which would answer one of a session before this one with nothing but a no: it is
 * shown with what was typed, to be sent once more. One that is too long is refused by its size.
 */
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class FormGuard implements ContainerRequestFilter {
    /** Far more than any page with its fields. */
    private static final int MEGABYTES = 16;

    private final SentAgain again;
    private final HttpServletRequest servlet;

    @Inject
    public FormGuard(SentAgain again, HttpServletRequest servlet) {
        this.again = again;
        this.servlet = servlet;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected FormGuard() {
        this(null, null);
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!isForm(request)) {
            return;
        }
        byte[] body = request.getEntityStream().readNBytes((MEGABYTES << 20) + 1);
        if (body.length > MEGABYTES << 20) {
            request.abortWith(again.tooLong(MEGABYTES));
            return;
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        if (isOfPerson(request) && again.isOurs()) {
            var typed = SentForm.read(body);
            if (!again.isToken(first(typed, "_csrf"))) {
                request.abortWith(again.old(Outside.address(servlet), typed));
            }
        }
    }

    private static boolean isForm(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.POST)
                && request.getMediaType() != null
                && MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType());
    }

    /** Scripts send their token in a header, and ask for no page. */
    private static boolean isOfPerson(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString("Accept"))
                        .filter(accepted -> accepted.contains(MediaType.TEXT_HTML))
                        .isPresent()
                && !request.getUriInfo().getPath().equals(Inside.DESK + LostSession.PATH);
    }

    private static String first(Map<String, List<String>> typed, String name) {
        return typed.getOrDefault(name, List.of("")).get(0);
    }
}
