package org.imprimatur.api.outward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.api.live.Shown;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.notices.Dispatching;
import org.imprimatur.notices.Parcel;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** What became of the mails, for programs of admins. */
@Path(Inside.API + "v1/manage/outbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OutboxResource {
    private final Managing managing;
    private final Dispatching dispatching;

    @Inject
    public OutboxResource(Managing managing, Dispatching dispatching) {
        this.managing = managing;
        this.dispatching = dispatching;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected OutboxResource() {
        this(null, null);
    }

    /**
     * How it stands.
     *
     * @param forDigests how many notices wait for somebody's daily mail
     * @param trouble why nothing gets out; missing where it does
     */
    public record Shown(
            List<Mail> waiting, int forDigests, List<Mail> failed, List<Mail> sent, Optional<String> trouble) {}

    /**
     * One mail.
     *
     * @param id of the failure, to try it again
     * @param about the pages that it tells of
     */
    public record Mail(
            Optional<String> id, String to, List<String> about, Instant at, int tries, Optional<String> reason) {}

    @GET
    public Response look() {
        admin();
        return managing.ok(shown());
    }

    private Shown shown() {
        var state = dispatching.state();
        return new Shown(
                state.waiting().stream()
                        .map(held -> mail(
                                Optional.empty(),
                                held.parcel(),
                                held.since(),
                                held.tries(),
                                Optional.of(held.reason())))
                        .toList(),
                state.forDigests(),
                state.failures().stream()
                        .map(failure -> mail(
                                Optional.of(failure.id()),
                                failure.parcel(),
                                failure.at(),
                                0,
                                Optional.of(failure.reason())))
                        .toList(),
                state.lately().stream()
                        .map(told -> mail(Optional.empty(), told.parcel(), told.at(), 0, Optional.empty()))
                        .toList(),
                state.trouble().map(Dispatching.Trouble::reason));
    }

    private static Mail mail(Optional<String> id, Parcel parcel, Instant at, int tries, Optional<String> reason) {
        return new Mail(
                id,
                parcel.to().value(),
                parcel.notices().stream()
                        .map(notice -> notice.page().value())
                        .distinct()
                        .toList(),
                at,
                tries,
                reason.filter(words -> !words.isEmpty()));
    }

    @POST
    @Path("{failure}/again")
    public Response again(@PathParam("failure") String failure) {
        admin();
        if (!dispatching.again(failure)) {
            throw RefusedException.of(new Refused("UNKNOWN_NOTICE", Grounds.UNKNOWN));
        }
        return managing.ok(shown());
    }

    private void admin() {
        if (!managing.me().isOneOf(Set.of(Role.ADMIN))) {
            throw RefusedException.of(new Refused("ADMINS_ONLY", Grounds.FORBIDDEN));
        }
    }
}
