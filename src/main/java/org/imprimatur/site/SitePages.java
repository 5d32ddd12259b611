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
import org.imprimatur.serving.Inside;
import org.imprimatur.themes.View;
import org.imprimatur.themes.Views;

/** Chooses what is drawn at an address of the site. */
@RequestScoped
@Controller
@Path(Inside.SITE)
@Produces(Headers.HTML)
public class SitePages {
    private final Views views;
    private final Models models;

    @Inject
    public SitePages(Views views, Models models) {
        this.views = views;
        this.models = models;
    }

    /** For the container's proxies. */
    @SuppressWarnings("NullAway")
    protected SitePages() {
        this(null, null);
    }

    @GET
    @Path("page")
    public Response page(@Context HttpServletRequest request) {
        var address = address(request);
        var found = views.find(address.locale(), address.path());
        found.view().models().forEach(models::put);
        return Response.status(found.status()).entity(found.view().name()).build();
    }

    @GET
    @Path("view")
    public Response view(@Context HttpServletRequest request) {
        if (request.getAttribute(Press.VIEW) instanceof View view) {
            view.models().forEach(models::put);
            return Response.ok(view.name()).build();
        }
        throw new NotFoundException();
    }

    private static Address address(HttpServletRequest request) {
        if (request.getAttribute(Press.ADDRESS) instanceof Address address) {
            return address;
        }
        throw new NotFoundException();
    }
}
