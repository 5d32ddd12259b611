package org.imprimatur.api.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.TreeSet;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.api.frame.Bytes;
import org.imprimatur.api.frame.Json;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.catalogue.Catalogue;
import org.imprimatur.page.Roots;
import org.imprimatur.page.UnavailableException;
import org.imprimatur.reading.Register;
import org.imprimatur.reading.Register.Place;
import org.imprimatur.serving.Inside;

/** What changed for readers, in the order in which a mirror or a cache can follow it. */
@Path(Inside.API + "v1/changes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChangesResource {
    private static final Set<String> KNOWN = Set.of("since", "limit");
    private static final String NOW = "now";
    private static final int LATER = 503;

    private final Register register;
    private final Catalogue types;
    private final Json json;
    private final Roots roots;

    @Inject
    public ChangesResource(Register register, Catalogue types, Json json, Roots roots) {
        this.register = register;
        this.types = types;
        this.json = json;
        this.roots = roots;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ChangesResource() {
        this(null, null, null, null);
    }

    @GET
    public Response changes(@Context UriInfo uri, @Context Request request, @Context HttpHeaders headers) {
        var sent = uri.getQueryParameters();
        check(sent);
        int limit = Question.one(sent, "limit").map(Question::limit).orElse(Question.DEFAULT_LIMIT);
        noteWhatIsNew();
        var since = Question.one(sent, "since").map(this::place).orElse(Place.BEGINNING);
        var list = ChangeList.of(register, since, limit, roots.site(), types.known());
        return Bytes.of(json.bytes(list)).answer(request, headers);
    }

    private static void check(MultivaluedMap<String, String> sent) {
        new TreeSet<>(sent.keySet())
                .stream().filter(name -> !KNOWN.contains(name)).forEach(name -> {
                    throw new BadParameterException(name, "API_PARAMETER_UNKNOWN", name);
                });
    }

    /** Whoever published something a moment ago finds it here; where nothing can be written, what is noted is told. */
    private void noteWhatIsNew() {
        if (!register.isReady()) {
            throw new RefusedException(LATER, "API_CHANGES_LATER", null);
        }
        try {
            register.write();
        } catch (RuntimeException failure) {
            if (UnavailableException.in(failure).isEmpty()) {
                throw failure;
            }
        }
    }

    private Place place(String since) {
        return since.equals(NOW) ? register.end() : Cursor.place(since, register);
    }
}
