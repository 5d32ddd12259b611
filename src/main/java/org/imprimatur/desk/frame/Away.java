package org.imprimatur.desk.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.imprimatur.page.UnavailableException;
import org.imprimatur.page.UnavailableException.Why;
import org.imprimatur.serving.Inside;

/** Where the door leads people whom nobody can recognise, because the store is away: what they typed is handed back. */
@RequestScoped
@Path(Inside.DESK + Away.PATH)
public class Away {
    static final String PATH = "away";

    @GET
    public Response look() {
        throw away();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response typed(MultivaluedMap<String, String> typed) {
        throw away();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response sent() {
        throw away();
    }

    private static UnavailableException away() {
        return new UnavailableException(Why.STORE_AWAY, new IllegalStateException("who comes cannot be looked up"));
    }
}
