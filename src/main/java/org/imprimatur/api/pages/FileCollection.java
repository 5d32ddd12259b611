package org.imprimatur.api.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.imprimatur.api.frame.Json;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.assets.Collecting;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Role;

/** Looking for files that nothing names, now instead of tonight. */
@Path(Inside.API + "v1/manage/files/collect")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FileCollection {
    private final Collecting collecting;
    private final CurrentActor current;
    private final Json json;

    @Inject
    public FileCollection(Collecting collecting, CurrentActor current, Json json) {
        this.collecting = collecting;
        this.current = current;
        this.json = json;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected FileCollection() {
        this(null, null, null);
    }

    @POST
    public Response collect() {
        return Response.ok(json.bytes(collecting.run(admin().name())))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Actor admin() {
        var actor = current.actor().orElseThrow(() -> new RefusedException(401, "SIGN_IN_NEEDED", null));
        if (!actor.isOneOf(Set.of(Role.ADMIN))) {
            throw new RefusedException(403, "NOT_YOUR_ROLE", null);
        }
        return actor;
    }
}
