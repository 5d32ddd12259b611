package org.imprimatur.desk.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.page.Hash;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** The address of a page, its times, and what keeps it. */
@Controller
@RequestScoped
@Path(Inside.DESK + "pages/{id}/keeping")
@Produces("text/html;charset=UTF-8")
public class KeepingScreen {
    private final Desk desk;
    private final Shelf shelf;
    private final KeepingViews views;
    private final KeepingArrows arrows;

    @Inject
    public KeepingScreen(Desk desk, Shelf shelf, KeepingViews views, KeepingArrows arrows) {
        this.desk = desk;
        this.shelf = shelf;
        this.views = views;
        this.arrows = arrows;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected KeepingScreen() {
        this(null, null, null, null);
    }

    @GET
    public Response look(@PathParam("id") String id) {
        return shelf.find(id)
                .map(page -> desk.show("keeping", views.of(page, Form.EMPTY, Optional.empty())))
                .orElseGet(() -> desk.refuse(Refused.unknownPage()));
    }

    /** Whoever comes back to the address of a refusal, as the language switch does, reads the page again. */
    @GET
    @Path("{arrow}")
    public Response back(@PathParam("id") String id) {
        return desk.go("pages/" + id + "/keeping");
    }

    @POST
    @Path("{arrow}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("id") String id, @PathParam("arrow") String arrow, MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        var page = shelf.find(id);
        var transition = Transition.ofId(arrow).filter(arrows::knows);
        if (page.isEmpty() || transition.isEmpty()) {
            return desk.refuse(Refused.unknownPage());
        }
        if (!Hash.isOne(form.one("seen"))) {
            return refused(page.get(), form, Refused.stale());
        }
        return arrows.take(page.get(), transition.get(), new Hash(form.one("seen")), form)
                .fold(
                        moved -> desk.go("pages/" + id + "/keeping", Notice.of("desk.done." + arrow)),
                        refused -> refused(page.get(), form, refused));
    }

    private Response refused(Standing was, Form form, Refused refused) {
        var now = shelf.find(was.id().value()).orElse(was);
        return desk.show(Refusals.status(refused), "keeping", views.of(now, form, Optional.of(refused)));
    }
}
