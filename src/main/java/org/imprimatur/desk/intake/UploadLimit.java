package org.imprimatur.desk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.imprimatur.page.Roots;
import org.imprimatur.serving.Inside;

/** Refuses what is too large, or does not say how large it is, before any of it is read and put aside. */
@ApplicationScoped
public class UploadLimit implements ContainerRequestFilter {
    /** More than any set of pages that one person reads through; in bytes. */
    static final long MOST = 100L << 20;

    private final Roots roots;

    @Inject
    public UploadLimit(Roots roots) {
        this.roots = roots;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected UploadLimit() {
        this(null);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var type = request.getMediaType();
        if (type == null || !MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
            return;
        }
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length == null || !length.matches("\\d{1,12}") || Long.parseLong(length) > MOST) {
            request.abortWith(refusal(request));
        }
    }

    private Response refusal(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        return path.startsWith(Inside.DESK + "import")
                ? Response.seeOther(URI.create(roots.desk() + "/import?problem=" + ImportProblem.TOO_LARGE.id()))
                        .build()
                : Response.status(Status.REQUEST_ENTITY_TOO_LARGE).build();
    }
}
