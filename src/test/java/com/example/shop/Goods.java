package com.example.shop;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.Map;

/** What there is to buy. Its address is one that the jar's API has as well. */
@Path("v1/pages")
@Produces("application/json")
public class Goods {
    private static final Map<String, String> ALL = Map.of("lamp", "{\"name\":\"Lamp\",\"price\":30}");

    @Inject
    Clock clock;

    @GET
    @Path("{name}")
    public String one(@PathParam("name") String name) {
        var found = ALL.get(name);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    @GET
    @Path("open/since")
    public String since() {
        return "{\"since\":\"" + clock.instant() + "\"}";
    }
}
