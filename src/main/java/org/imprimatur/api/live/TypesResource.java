package org.imprimatur.api.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.imprimatur.api.frame.Kept;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.TypeName;
import org.imprimatur.serving.Inside;

/** The content types. */
@Path(Inside.API + "v1/types")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TypesResource {
    private final ContentTypes types;
    private final Kept kept;

    @Inject
    public TypesResource(ContentTypes types, Kept kept) {
        this.types = types;
        this.kept = kept;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected TypesResource() {
        this(null, null);
    }

    @GET
    public Response list(@Context HttpServletRequest servlet, @Context Request request, @Context HttpHeaders headers) {
        return kept.answer(
                        servlet,
                        "types",
                        () -> new TypeList(
                                types.all().stream().map(ShownType::of).toList()))
                .answer(request, headers);
    }

    @GET
    @Path("{name}")
    public Response type(
            @PathParam("name") String name,
            @Context HttpServletRequest servlet,
            @Context Request request,
            @Context HttpHeaders headers) {
        if (!TypeName.isOne(name)) {
            throw RefusedException.unknown("API_NO_SUCH_TYPE", name);
        }
        return kept.answer(servlet, "types/" + name, () -> type(name)).answer(request, headers);
    }

    /** Looked up while it is drawn: of a type that changes meanwhile nobody keeps what it was. */
    private ShownType type(String name) {
        return types.find(new TypeName(name))
                .map(ShownType::of)
                .orElseThrow(() -> RefusedException.unknown("API_NO_SUCH_TYPE", name));
    }
}
