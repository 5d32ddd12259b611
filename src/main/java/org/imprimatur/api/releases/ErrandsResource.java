package org.imprimatur.api.releases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.api.frame.Sent;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.listing.Deed;
import org.imprimatur.listing.Errand;
import org.imprimatur.listing.Errands;
import org.imprimatur.listing.Wish;
import org.imprimatur.listing.WorkingOnMany;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.ReleaseId;

/** The same done with many pages, beside all requests: set going, watched, stopped. */
@Path(Inside.API + "v1/manage/errands")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ErrandsResource {
    private static final Set<String> WISH = Set.of("pages", "value", "release", "note");

    private final Managing managing;
    private final Errands errands;
    private final WorkingOnMany working;

    @Inject
    public ErrandsResource(Managing managing, Errands errands, WorkingOnMany working) {
        this.managing = managing;
        this.errands = errands;
        this.working = working;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ErrandsResource() {
        this(null, null, null);
    }

    @GET
    public Response list() {
        return managing.ok(new ManagedErrand.Listed(errands.of(managing.me()).stream()
                .map(errand -> ManagedErrand.of(errand, List.of()))
                .toList()));
    }

    @GET
    @Path("{id}")
    public Response watch(@PathParam("id") String id) {
        return managing.ok(shown(find(id)));
    }

    /** What was done stays done. */
    @POST
    @Path("{id}/stop")
    public Response stop(@PathParam("id") String id) {
        var errand = find(id);
        errand.stop();
        return managing.ok(shown(errand));
    }

    @POST
    @Path("{deed}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(@PathParam("deed") String deed, InputStream body) {
        var me = managing.me();
        var named = Deed.ofId(deed).orElseThrow(() -> RefusedException.unknown("API_NO_SUCH_ADDRESS"));
        var sent = Sent.of(body, WISH);
        var wish = new Wish(named, sent.one("value"), release(sent), sent.one("note"));
        var pages = sent.many("pages").stream()
                .distinct()
                .map(id -> managing.page(id).id())
                .toList();
        wish.problem(me, pages).ifPresent(why -> {
            throw RefusedException.of(why);
        });
        return Response.fromResponse(managing.ok(shown(working.begin(me, wish, pages))))
                .status(Status.ACCEPTED)
                .build();
    }

    private static Optional<ReleaseId> release(Sent sent) {
        return Optional.of(sent.one("release")).filter(ReleaseId::isOne).map(ReleaseId::new);
    }

    private Errand<?> find(String id) {
        return errands.find(managing.me(), id).orElseThrow(() -> RefusedException.unknown("API_NO_SUCH_ADDRESS"));
    }

    private ManagedErrand shown(Errand<?> errand) {
        var refused = ManagedErrand.worked(errand).stream()
                .flatMap(one ->
                        one
                                .refused()
                                .map(why ->
                                        managing.blocker(Optional.of(one.page().value()), why))
                                .stream())
                .toList();
        return ManagedErrand.of(errand, refused);
    }
}
