package org.imprimatur.desk.previews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.page.Hash;
import org.imprimatur.preview.Made;
import org.imprimatur.preview.Previewing;
import org.imprimatur.preview.Wish;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** The preview links of a page or of a release: who has one, until when, and whether it was used. */
@Controller
@RequestScoped
@Path(Inside.DESK + "{kind: pages|releases}/{id}/previews")
@Produces("text/html;charset=UTF-8")
public class LinksScreen {
    private static final String FOLLOWING = "follow";
    private static final String PINNED = "pin";

    private final Desk desk;
    private final Previewing previewing;
    private final LinksViews views;

    @Inject
    public LinksScreen(Desk desk, Previewing previewing, LinksViews views) {
        this.desk = desk;
        this.previewing = previewing;
        this.views = views;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected LinksScreen() {
        this(null, null, null);
    }

    @GET
    public Response list(@PathParam("kind") String kind, @PathParam("id") String id) {
        return Shown.of(kind, id)
                .flatMap(shown -> views.of(shown, "", "", fresh()))
                .map(view -> desk.show("previews", view))
                .orElseGet(() -> desk.refuse(unknown()));
    }

    private LinksView.Typed fresh() {
        return new LinksView.Typed("", String.valueOf(previewing.settings().days()), FOLLOWING);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(
            @PathParam("kind") String kind,
            @PathParam("id") String id,
            @Context UriInfo uri,
            MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return Shown.of(kind, id)
                .map(shown -> previewing
                        .make(desk.me(), wish(shown, form))
                        .fold(made -> made(shown, made, uri), why -> refused(shown, why, form)))
                .orElseGet(() -> desk.refuse(unknown()));
    }

    private static Wish wish(Shown shown, Form form) {
        var revision = form.one("revision");
        return new Wish(
                shown.subject(),
                !revision.equals(FOLLOWING),
                revision.equals(PINNED) ? 0 : form.number("revision"),
                days(form),
                form.one("label"));
    }

    /** What is no number is not the usual one either. */
    private static int days(Form form) {
        int number = form.number("days");
        return number == 0 && !form.one("days").isBlank() ? -1 : number;
    }

    /** The address is told here, once: only its hash is kept. */
    private Response made(Shown shown, Made made, UriInfo uri) {
        var address = views.address(uri, made.secret());
        return views.of(shown, address, "", fresh())
                .map(view -> desk.show("previews", view))
                .orElseGet(() -> desk.refuse(unknown()));
    }

    private Response refused(Shown shown, Refused why, Form form) {
        var typed = new LinksView.Typed(form.one("label"), form.one("days"), form.one("revision"));
        return views.of(shown, "", desk.sentence(why), typed)
                .map(view -> desk.show(Refusals.status(why), "previews", view))
                .orElseGet(() -> desk.refuse(unknown()));
    }

    @POST
    @Path("revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(
            @PathParam("kind") String kind, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
        var link = Optional.of(new Form(typed).one("link")).filter(Hash::isOne).map(Hash::new);
        return link.map(hash -> previewing.revoke(desk.me(), hash))
                .map(answer -> answer.fold(
                        revoked -> desk.go(
                                kind + "/" + id + "/previews", Notice.of("desk.previews.revoked", revoked.label())),
                        desk::refuse))
                .orElseGet(() -> desk.refuse(new Refused("UNKNOWN_PREVIEW", Grounds.UNKNOWN)));
    }

    /** Whoever comes back to the address of a refusal, as the language switch does, reads the list again. */
    @GET
    @Path("revoke")
    public Response back(@PathParam("kind") String kind, @PathParam("id") String id) {
        return desk.go(kind + "/" + id + "/previews");
    }

    private static Refused unknown() {
        return new Refused("PREVIEW_OF_NOTHING", Grounds.UNKNOWN);
    }
}
