package org.imprimatur.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.TypeName;

/** The content types. */
@Path("v1/types")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Content types")
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
    @Operation(summary = "Lists the content types with their fields.", operationId = "listTypes")
    @APIResponse(
            responseCode = "200",
            description = "The content types.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TypeList.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag that was sent in If-None-Match.")
    public Response list(
            @Parameter(hidden = true) @Context Request request,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return kept.answer(
                        "types",
                        () -> new TypeList(
                                types.all().stream().map(ShownType::of).toList()))
                .answer(request, headers);
    }

    @GET
    @Path("{name}")
    @Operation(summary = "Gives one content type.", operationId = "getType")
    @APIResponse(
            responseCode = "200",
            description = "The content type.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ShownType.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag that was sent in If-None-Match.")
    @APIResponse(
            responseCode = "404",
            description = "There is no such type.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemDetail.class)))
    public Response type(
            @Parameter(example = "certification") @PathParam("name") String name,
            @Parameter(hidden = true) @Context Request request,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        if (!TypeName.isOne(name)) {
            throw RefusedException.unknown("API_NO_SUCH_TYPE", name);
        }
        var type = types.find(new TypeName(name)).orElseThrow(() -> RefusedException.unknown("API_NO_SUCH_TYPE", name));
        return kept.answer("types/" + name, () -> ShownType.of(type)).answer(request, headers);
    }
}
