package org.imprimatur.api.pages;

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
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.api.frame.Sent;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Roots;
import org.imprimatur.preview.Made;
import org.imprimatur.preview.PreviewLink;
import org.imprimatur.preview.Previewing;
import org.imprimatur.preview.Sightings;
import org.imprimatur.preview.Wish;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.ReleaseId;

/** Preview links for programs: made, listed and taken back as at the desk. */
@Path(Inside.API + "v1/manage/{kind: pages|releases}/{id}/previews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ManagedPreviews {
    private final Managing managing;
    private final Previewing previewing;
    private final Sightings sightings;
    private final Clock clock;
    private final Roots roots;

    @Inject
    public ManagedPreviews(Managing managing, Previewing previewing, Sightings sightings, Clock clock, Roots roots) {
        this.managing = managing;
        this.previewing = previewing;
        this.sightings = sightings;
        this.clock = clock;
        this.roots = roots;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ManagedPreviews() {
        this(null, null, null, null, null);
    }

    /** The links to one page or release. */
    public record Listed(List<ManagedPreview> previews) {}

    @GET
    public Response list(@PathParam("kind") String kind, @PathParam("id") String id) {
        managing.me();
        return managing.ok(new Listed(
                previewing.to(target(kind, id)).stream().map(this::shown).toList()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@PathParam("kind") String kind, @PathParam("id") String id, InputStream body) {
        var me = managing.me();
        var sent = Sent.of(body, Set.of("days", "label", "pinned", "revision"));
        int revision = number(sent, "revision");
        var pinned = revision > 0 || sent.one("pinned").equals("true");
        var wish = new Wish(target(kind, id), pinned, revision, number(sent, "days"), sent.one("label"));
        return previewing.make(me, wish).fold(made -> managing.ok(told(made)), why -> {
            throw RefusedException.of(why);
        });
    }

    @POST
    @Path("{link}/revoke")
    public Response revoke(@PathParam("link") String link) {
        var me = managing.me();
        if (!Hash.isOne(link)) {
            throw RefusedException.unknown("UNKNOWN_PREVIEW");
        }
        return previewing.revoke(me, new Hash(link)).fold(done -> managing.ok(shown(done)), why -> {
            throw RefusedException.of(why);
        });
    }

    private static int number(Sent sent, String name) {
        var said = sent.one(name);
        if (!said.matches("\\d{0,6}")) {
            throw new BadParameterException(name, "API_PARAMETER_WRONG", name);
        }
        return said.isEmpty() ? 0 : Integer.parseInt(said);
    }

    private Subject target(String kind, String id) {
        if (kind.equals("pages")) {
            return Subject.of(managing.page(id).id());
        }
        if (!ReleaseId.isOne(id)) {
            throw RefusedException.unknown("UNKNOWN_RELEASE");
        }
        return Subject.of(new ReleaseId(id));
    }

    private ManagedPreview shown(PreviewLink link) {
        return ManagedPreview.of(link, sightings.of(link), clock.instant());
    }

    private ManagedPreview told(Made made) {
        return ManagedPreview.told(
                made.link(),
                sightings.of(made.link()),
                clock.instant(),
                Optional.of(made.secret()),
                Optional.of(roots.site() + "/preview/" + made.secret()));
    }
}
