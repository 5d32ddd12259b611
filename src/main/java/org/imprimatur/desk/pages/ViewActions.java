package org.imprimatur.desk.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.listing.KeepingViews;
import org.imprimatur.listing.PageQuestion;
import org.imprimatur.listing.SavedView;
import org.imprimatur.serving.Inside;

/** Naming ways to look at the page list, beginning with one, forgetting one. */
@Controller
@RequestScoped
@Path(Inside.DESK + "views")
@Produces("text/html;charset=UTF-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ViewActions {
    private final Desk desk;
    private final KeepingViews views;

    @Inject
    public ViewActions(Desk desk, KeepingViews views) {
        this.desk = desk;
        this.views = views;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected ViewActions() {
        this(null, null);
    }

    @POST
    public Response keep(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        var query = Shown.query(PageQuestion.of(form::one), Columns.of(form));
        var name = form.one("name");
        return views.keep(desk.me(), name, query, form.has("shared"), form.has("first"))
                .map(desk::refuse)
                .orElseGet(() -> desk.go("pages" + Shown.orAll(query), Notice.of("desk.views.kept", name.strip())));
    }

    @POST
    @Path("{id}/first")
    public Response begin(@PathParam("id") String id) {
        var view = views.find(desk.me(), id);
        views.begin(desk.me(), view);
        return desk.go("pages" + Shown.orAll(view.map(SavedView::query).orElse("")), Notice.of("desk.views.begun"));
    }

    /** With all pages again. */
    @POST
    @Path("{id}/not-first")
    public Response end(@PathParam("id") String id) {
        var view = views.find(desk.me(), id);
        views.begin(desk.me(), Optional.empty());
        return desk.go("pages" + Shown.orAll(view.map(SavedView::query).orElse("")), Notice.of("desk.views.ended"));
    }

    @POST
    @Path("{id}/forget")
    public Response forget(@PathParam("id") String id) {
        return views.find(desk.me(), id)
                .flatMap(view -> views.forget(desk.me(), view))
                .map(desk::refuse)
                .orElseGet(() -> desk.go("pages" + Shown.orAll(""), Notice.of("desk.views.forgotten")));
    }
}
