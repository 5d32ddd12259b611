package org.imprimatur.desk.review;

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
import java.util.HashSet;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.editing.Assigning;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.editing.Publishing;
import org.imprimatur.editing.Reviewing;
import org.imprimatur.page.Hash;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** Takes an arrow of a page for whoever pressed its button. A refusal leaves them where they were, with what they typed. */
@Controller
@RequestScoped
@Path(Inside.DESK + "pages/{id}/moves")
@Produces("text/html;charset=UTF-8")
public class ArrowActions {
    private final Desk desk;
    private final CurrentActor who;
    private final Shelf shelf;
    private final Reviewing reviewing;
    private final Assigning assigning;
    private final Publishing publishing;
    private final ReviewViews views;

    @Inject
    public ArrowActions(
            Desk desk,
            CurrentActor who,
            Shelf shelf,
            Reviewing reviewing,
            Assigning assigning,
            Publishing publishing,
            ReviewViews views) {
        this.desk = desk;
        this.who = who;
        this.shelf = shelf;
        this.reviewing = reviewing;
        this.assigning = assigning;
        this.publishing = publishing;
        this.views = views;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected ArrowActions() {
        this(null, null, null, null, null, null, null);
    }

    @POST
    @Path("{arrow}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("id") String id, @PathParam("arrow") String arrow, MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        var page = shelf.find(id);
        var transition = Transition.ofId(arrow);
        if (page.isEmpty() || transition.isEmpty()) {
            return desk.refuse(Refused.unknownPage());
        }
        return take(page.get(), transition.get(), form)
                .fold(moved -> done(moved, transition.get()), refused -> refused(page.get(), refused, form));
    }

    /** Whoever comes back to the address of a refusal, as the language switch does, reads the page again. */
    @GET
    @Path("{arrow}")
    public Response back(@PathParam("id") String id) {
        return desk.go("pages/" + id + "/review");
    }

    private Outcome take(Standing page, Transition transition, Form form) {
        if (!Hash.isOne(form.one("seen"))) {
            return Refused.stale();
        }
        var seen = new Hash(form.one("seen"));
        var me = desk.me();
        return switch (transition) {
            case SUBMIT -> assigning.submit(me, page.id(), seen, form.one("note"), form.one("reviewer"));
            case WITHDRAW -> reviewing.withdraw(me, page.id(), seen, form.one("note"));
            case SEND_BACK -> reviewing.sendBack(me, page.id(), seen, form.one("reason"));
            case APPROVE -> approve(page, seen, form);
            case TICK -> reviewing.tick(me, page.id(), seen, new HashSet<>(form.many("item")));
            case PASS -> reviewing.pass(me, page.id(), seen, form.one("step"), form.one("note"));
            case PUBLISH -> publishing.publish(me, page.id(), seen);
            case UNPUBLISH -> publishing.unpublish(me, page.id(), seen, form.one("reason"), form.one("public-note"));
            default -> Refused.unknownPage();
        };
    }

    /** A browser left alone must not sign anything: the password is asked for again. */
    private Outcome approve(Standing page, Hash seen, Form form) {
        var declared = form.declared(desk.words());
        return who.unconfirmed(form.one("password"))
                .<Outcome>map(why -> why)
                .orElseGet(() -> reviewing.approve(desk.me(), page.id(), seen, form.one("capacity"), declared));
    }

    private Response done(Outcome.Moved moved, Transition transition) {
        var page = moved.now();
        var notice = transition == Transition.APPROVE
                ? Notice.of(
                        reviewing.pending(page).isSigned() ? "desk.done.approve" : "desk.done.approve.one",
                        page.head().number())
                : Notice.of("desk.done." + transition.id(), page.head().number());
        return desk.go("pages/" + page.id() + "/review", notice);
    }

    private Response refused(Standing was, Refused refused, Form form) {
        var now = shelf.find(was.id().value()).orElse(was);
        var refusal = new Looking.Refusal(refused, form.one("seen"), form);
        return desk.show(Refusals.status(refused), "review", views.of(now, Reading.of(form), Optional.of(refusal)));
    }
}
