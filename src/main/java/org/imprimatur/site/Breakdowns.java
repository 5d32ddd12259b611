package org.imprimatur.site;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.imprimatur.page.UnavailableException;

/** Says in the log why a page could not be drawn; Jersey would keep it to itself. */
public class Breakdowns implements ExceptionMapper<Exception> {
    private static final Logger LOG = System.getLogger(Breakdowns.class.getName());

    @Override
    public Response toResponse(Exception broken) {
        var response = broken instanceof WebApplicationException meant ? meant.getResponse() : broken(broken);
        if (response.getStatusInfo().getFamily() == Response.Status.Family.SERVER_ERROR) {
            LOG.log(Level.ERROR, "a page of the site cannot be drawn", broken);
        }
        return Response.status(response.getStatus()).build();
    }

    private static Response broken(Exception broken) {
        return UnavailableException.in(broken).isPresent()
                ? Response.status(Response.Status.SERVICE_UNAVAILABLE).build()
                : Response.serverError().build();
    }
}
