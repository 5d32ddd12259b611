package com.example.shop;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the shop says of what it does not have. */
@Provider
public class Mistakes implements ExceptionMapper<NotFoundException> {
    @Override
    public Response toResponse(NotFoundException missing) {
        return Response.status(404)
                .type("text/plain")
                .entity("The shop has no such thing.")
                .build();
    }
}
