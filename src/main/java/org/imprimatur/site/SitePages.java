package org.imprimatur.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.imprimatur.page.PagePath;
import org.imprimatur.reading.LivePages;
import org.imprimatur.themes.View;
import org.imprimatur.themes.Views;

/** Chooses what is drawn at an address of the site. */
@RequestScoped
@Controller
@Path("/")
@Produces(Headers.HTML)
public class SitePages {
    private final Views views;
    private final LivePages live;
    private final Models models;

    @Inject
    public SitePages(Views views, LivePages live, Models models) {
        this.views = views;
        this.live = live;
        this.models = models;
    }

    /** For the container's proxies. */
    @SuppressWarnings("NullAway")
    protected SitePages() {
        this(null, null, null);
    }

    @GET
    @Path("home")
    public Response home(@Context HttpServletRequest request) {
        return draw(Response.Status.OK, views.home(address(request).locale()));
    }

    @GET
    @Path("page")
    public Response page(@Context HttpServletRequest request) {
        var address = address(request);
        return address.page()
                .flatMap(path -> found(address, path))
                .orElseGet(() -> draw(Response.Status.NOT_FOUND, views.missing(address.locale(), address.path())));
    }

    private Optional<Response> found(Address address, PagePath path) {
        return live.find(address.locale(), path)
                .map(page -> draw(Response.Status.OK, views.page(page)))
                .or(() -> live.gone(address.locale(), path)
                        .map(gone -> draw(Response.Status.GONE, views.gone(address.locale(), path, gone))));
    }

    private static Address address(HttpServletRequest request) {
        if (request.getAttribute(Press.ADDRESS) instanceof Address address) {
            return address;
        }
        throw new NotFoundException();
    }

    private Response draw(Response.Status status, View view) {
        view.models().forEach(models::put);
        return Response.status(status).entity(view.template()).build();
    }
}
