package org.imprimatur.api.outward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.imprimatur.access.AccessId;
import org.imprimatur.access.Applicants;
import org.imprimatur.access.Deciding;
import org.imprimatur.access.Offering;
import org.imprimatur.access.Request;
import org.imprimatur.access.Requests;
import org.imprimatur.accounts.Answer;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.api.frame.Sent;
import org.imprimatur.api.manage.IfMatch;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.api.manage.State;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Actor;

/** Requests for documents that are not for everybody, for programs: listed and answered as at the desk. */
@Path(Inside.API + "v1/manage/document-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ManagedRequests {
    private final Managing managing;
    private final Requests requests;
    private final Applicants applicants;
    private final Offering offering;
    private final Deciding deciding;
    private final Clock clock;
    private final IfMatch ifMatch;

    @Inject
    public ManagedRequests(
            Managing managing,
            Requests requests,
            Applicants applicants,
            Offering offering,
            Deciding deciding,
            Clock clock,
            IfMatch ifMatch) {
        this.managing = managing;
        this.requests = requests;
        this.applicants = applicants;
        this.offering = offering;
        this.deciding = deciding;
        this.clock = clock;
        this.ifMatch = ifMatch;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ManagedRequests() {
        this(null, null, null, null, null, null, null);
    }

    /** Some requests, the newest first. */
    public record Listed(List<ManagedRequest> requests) {}

    @GET
    public Response list(@QueryParam("state") @DefaultValue("") String state) {
        allowed();
        return managing.ok(new Listed(requests.all().stream()
                .map(this::shown)
                .filter(one -> state.isEmpty() || one.state().equals(state))
                .toList()));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return told(read(id));
    }

    @POST
    @Path("{id}/grant")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response grant(@PathParam("id") String id, InputStream body) {
        var me = changing(id);
        var sent = Sent.of(body, Set.of("days", "downloads"));
        return answer(deciding.grant(me, known(id), number(sent, "days"), number(sent, "downloads")));
    }

    @POST
    @Path("{id}/deny")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response deny(@PathParam("id") String id, InputStream body) {
        var me = changing(id);
        return answer(
                deciding.deny(me, known(id), Sent.of(body, Set.of("reason")).one("reason")));
    }

    @POST
    @Path("{id}/{deed: revoke|again|erase}")
    public Response act(@PathParam("id") String id, @PathParam("deed") String deed) {
        var me = changing(id);
        return answer(
                switch (deed) {
                    case "revoke" -> deciding.revoke(me, known(id));
                    case "again" -> deciding.again(me, known(id));
                    default -> deciding.erase(me, known(id));
                });
    }

    private void allowed() {
        deciding.closed(managing.me()).ifPresent(why -> {
            throw RefusedException.of(why);
        });
    }

    private Request read(String id) {
        allowed();
        return requests.find(known(id)).orElseThrow(() -> RefusedException.unknown("UNKNOWN_REQUEST"));
    }

    private Actor changing(String id) {
        ifMatch.require(State.of(read(id)));
        return managing.me();
    }

    private static AccessId known(String id) {
        if (!AccessId.isOne(id)) {
            throw RefusedException.unknown("UNKNOWN_REQUEST");
        }
        return new AccessId(id);
    }

    private static int number(Sent sent, String name) {
        return sent.has(name) ? sent.number(name) : 0;
    }

    private Response answer(Answer<Request> answer) {
        return answer.fold(this::told, why -> {
            throw RefusedException.of(why);
        });
    }

    private Response told(Request request) {
        return managing.tagged(shown(request), State.of(request).tag());
    }

    private ManagedRequest shown(Request request) {
        return ManagedRequest.of(
                request,
                applicants.find(request.id()),
                offering.title(request.wanted()),
                request.state(clock.instant()).name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
