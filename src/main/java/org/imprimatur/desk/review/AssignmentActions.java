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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.editing.Assigning;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;

/** Takes a page to review, hands it on, gives it back, or says until when. */
@Controller
@RequestScoped
@Path(Inside.DESK + "pages/{id}/assignment")
@Produces("text/html;charset=UTF-8")
public class AssignmentActions {
    /** A day that is named is meant to its end. */
    private static final LocalTime EVENING = LocalTime.of(23, 59);

    private final Desk desk;
    private final Shelf shelf;
    private final Assigning assigning;
    private final ReviewViews views;

    @Inject
    public AssignmentActions(Desk desk, Shelf shelf, Assigning assigning, ReviewViews views) {
        this.desk = desk;
        this.shelf = shelf;
        this.assigning = assigning;
        this.views = views;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected AssignmentActions() {
        this(null, null, null, null);
    }

    @POST
    @Path("{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("id") String id, @PathParam("deed") String deed, MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return shelf.find(id)
                .map(page -> take(page, deed, form)
                        .fold(moved -> done(moved, deed), refused -> refused(page, refused, form)))
                .orElseGet(() -> desk.refuse(Refused.unknownPage()));
    }

    /** Whoever comes back to the address of a refusal, as the language switch does, reads the page again. */
    @GET
    @Path("{deed}")
    public Response back(@PathParam("id") String id) {
        return desk.go("pages/" + id + "/review");
    }

    private Outcome take(Standing page, String deed, Form form) {
        var me = desk.me();
        var note = form.one("assign-note");
        return switch (deed) {
            case "take" -> assigning.to(me, page.id(), me.name().value(), note);
            case "hand-on" -> assigning.to(me, page.id(), form.one("reviewer"), note);
            case "give-back" -> assigning.toTeam(me, page.id(), note);
            case "due" ->
                due(form.one("due"))
                        .map(due -> assigning.due(me, page.id(), due, form.one("due-reason")))
                        .orElseGet(() -> new Refused("desk.assignment.due.wrong", Grounds.INVALID));
            default -> Refused.unknownPage();
        };
    }

    private Optional<Instant> due(String day) {
        try {
            return Optional.of(LocalDate.parse(day)
                    .atTime(EVENING)
                    .atZone(desk.settings().zone())
                    .toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private Response done(Outcome.Moved moved, String deed) {
        return desk.go("pages/" + moved.now().id() + "/review", Notice.of("desk.assignment.done." + deed));
    }

    private Response refused(Standing was, Refused refused, Form form) {
        var now = shelf.find(was.id().value()).orElse(was);
        var refusal = new Looking.Refusal(refused, "", form);
        return desk.show(Refusals.status(refused), "review", views.of(now, Reading.of(form), Optional.of(refusal)));
    }
}
