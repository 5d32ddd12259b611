package org.imprimatur.desk.many;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.ErrandHead;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.listing.Errand;
import org.imprimatur.listing.Errands;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** How far long work is, and what became of each page. Its address can be come back to while the server runs. */
@Controller
@RequestScoped
@Path(Inside.DESK + "errands")
@Produces("text/html;charset=UTF-8")
public class ErrandScreen {
    private final Desk desk;
    private final Errands errands;
    private final WorkedLines lines;

    @Inject
    public ErrandScreen(Desk desk, Errands errands, WorkedLines lines) {
        this.desk = desk;
        this.errands = errands;
        this.lines = lines;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected ErrandScreen() {
        this(null, null, null);
    }

    /** One errand with what became of its pages. */
    public record View(ErrandHead head, WorkedLines.Told told) {}

    /** All of one's own. */
    public record All(List<ErrandHead> errands) {}

    @GET
    public Response all() {
        return desk.show(
                "errands",
                new All(errands.of(desk.me()).stream().map(this::head).toList()));
    }

    @GET
    @Path("{id}")
    public Response watch(@PathParam("id") String id) {
        return errands.find(desk.me(), id)
                .map(errand -> desk.show("errand", new View(head(errand), lines.of(errand, desk.words()))))
                .orElseGet(this::unknown);
    }

    @POST
    @Path("{id}/stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stop(@PathParam("id") String id) {
        errands.find(desk.me(), id).ifPresent(Errand::stop);
        return desk.go("errands/" + id);
    }

    /** As after a restart: what was done is in the journals, and the list shows it. */
    private Response unknown() {
        var sentence = desk.sentence(new Refused("desk.errand.unknown", Grounds.UNKNOWN));
        return desk.show(Status.NOT_FOUND, "refused", new Refusals.View(sentence));
    }

    private ErrandHead head(Errand<?> errand) {
        return ErrandHead.of(errand, desk.words());
    }
}
