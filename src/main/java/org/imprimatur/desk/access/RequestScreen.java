package org.imprimatur.desk.access;

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
import java.util.Map;
import java.util.Optional;
import org.imprimatur.access.AccessId;
import org.imprimatur.access.Deciding;
import org.imprimatur.access.Request;
import org.imprimatur.accounts.Answer;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** One request for a document: who asks, for what and why; the answer, and what came of it. */
@Controller
@RequestScoped
@Path(Inside.DESK + "access/{id: [0-9a-f]+}")
@Produces("text/html;charset=UTF-8")
public class RequestScreen {
    private static final Map<String, Act> ACTS = Map.of(
            "grant",
            (deciding, desk, id, form) ->
                    deciding.grant(desk.me(), id, number(form.one("days")), number(form.one("times"))),
            "deny",
            (deciding, desk, id, form) -> deciding.deny(desk.me(), id, form.one("reason")),
            "revoke",
            (deciding, desk, id, form) -> deciding.revoke(desk.me(), id),
            "again",
            (deciding, desk, id, form) -> deciding.again(desk.me(), id),
            "erase",
            (deciding, desk, id, form) -> deciding.erase(desk.me(), id));

    private final Desk desk;
    private final Deciding deciding;
    private final RequestLines lines;
    private final RequestViews views;

    @Inject
    public RequestScreen(Desk desk, Deciding deciding, RequestLines lines, RequestViews views) {
        this.desk = desk;
        this.deciding = deciding;
        this.lines = lines;
        this.views = views;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected RequestScreen() {
        this(null, null, null, null);
    }

    /** What a button does. */
    private interface Act {
        Answer<Request> on(Deciding deciding, Desk desk, AccessId id, Form form);
    }

    /** What is no number is not the usual one either. */
    private static int number(String typed) {
        return typed.isBlank() ? 0 : Numbers.read(typed.strip(), -1);
    }

    @GET
    public Response look(@PathParam("id") String id) {
        return deciding.closed(desk.me())
                .map(desk::refuse)
                .orElseGet(() -> lines.find(id)
                        .map(request -> desk.show("access-request", views.of(request, views.fresh(), "")))
                        .orElseGet(() -> desk.refuse(unknown())));
    }

    @POST
    @Path("{act: grant|deny|revoke|again|erase}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @PathParam("id") String id, @PathParam("act") String act, MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        var wanted = ACTS.get(act);
        if (wanted == null || !AccessId.isOne(id)) {
            return desk.refuse(unknown());
        }
        return wanted.on(deciding, desk, new AccessId(id), form)
                .fold(
                        request -> desk.go("access/" + id, Notice.of("desk.access.done." + act)),
                        why -> refused(id, why, form));
    }

    /** Whoever comes back to the address of a refusal, as the language switch does, reads the request again. */
    @GET
    @Path("{act: grant|deny|revoke|again|erase}")
    public Response back(@PathParam("id") String id) {
        return desk.go("access/" + id);
    }

    private Response refused(String id, Refused why, Form form) {
        var request = deciding.closed(desk.me()).isEmpty() ? lines.find(id) : Optional.<Request>empty();
        return request.map(known -> desk.show(
                        Refusals.status(why), "access-request", views.of(known, typed(form), desk.sentence(why))))
                .orElseGet(() -> desk.refuse(why));
    }

    private RequestView.Typed typed(Form form) {
        var fresh = views.fresh();
        return new RequestView.Typed(
                form.has("days") ? form.one("days") : fresh.days(),
                form.has("times") ? form.one("times") : fresh.times(),
                form.one("reason"));
    }

    private static Refused unknown() {
        return new Refused("UNKNOWN_REQUEST", Grounds.UNKNOWN);
    }
}
