package org.imprimatur.desk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Outcome.Refused;

/** Reading what changed on a page. */
@Controller
@RequestScoped
@Path(Inside.DESK + "pages/{id}/review")
@Produces("text/html;charset=UTF-8")
public class ReviewScreen {
    private final Desk desk;
    private final Shelf shelf;
    private final ReviewViews views;

    @Inject
    public ReviewScreen(Desk desk, Shelf shelf, ReviewViews views) {
        this.desk = desk;
        this.shelf = shelf;
        this.views = views;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected ReviewScreen() {
        this(null, null, null);
    }

    @GET
    public Response read(@PathParam("id") String id, @Context UriInfo asked) {
        return shelf.find(id)
                .map(page ->
                        desk.show("review", views.of(page, Reading.of(asked.getQueryParameters()), Optional.empty())))
                .orElseGet(() -> desk.refuse(Refused.unknownPage()));
    }
}
