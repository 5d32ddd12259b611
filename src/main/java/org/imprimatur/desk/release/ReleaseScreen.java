package org.imprimatur.desk.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.LocalMoment;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.editing.PublishingTogether;
import org.imprimatur.editing.ReleaseOutcome;
import org.imprimatur.editing.ReleaseOutcome.No;
import org.imprimatur.editing.Releasing;
import org.imprimatur.editing.ReviewingTogether;
import org.imprimatur.editing.SchedulingTogether;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.release.Release;
import org.imprimatur.release.Releases;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.ReleaseId;

/** One release: its pages, what changed on them, and what can be done with all of them at once. */
@Controller
@RequestScoped
@Path(Inside.DESK + "releases/{id}")
@Produces("text/html;charset=UTF-8")
public class ReleaseScreen {
    private static final String SEEN = "seen.";

    private final Desk desk;
    private final CurrentActor who;
    private final Releases releases;
    private final Releasing releasing;
    private final ReviewingTogether together;
    private final PublishingTogether publishing;
    private final SchedulingTogether scheduling;
    private final ReleaseViews views;
    private final Chosen chosen;

    @Inject
    public ReleaseScreen(
            Desk desk,
            CurrentActor who,
            Releases releases,
            Releasing releasing,
            ReviewingTogether together,
            PublishingTogether publishing,
            SchedulingTogether scheduling,
            ReleaseViews views,
            Chosen chosen) {
        this.desk = desk;
        this.who = who;
        this.releases = releases;
        this.releasing = releasing;
        this.together = together;
        this.publishing = publishing;
        this.scheduling = scheduling;
        this.views = views;
        this.chosen = chosen;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected ReleaseScreen() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @GET
    public Response look(@PathParam("id") String id, @QueryParam("capacity") @DefaultValue("") String capacity) {
        var typed = new ReleaseView.Typed("", "", "", capacity, "");
        return find(id).map(release -> desk.show("release", views.of(release, Optional.empty(), typed)))
                .orElseGet(() -> desk.refuse(unknown()));
    }

    /** Whoever comes back to the address of a refusal, as the language switch does, reads the release again. */
    @GET
    @Path("{deed}")
    public Response back(@PathParam("id") String id) {
        return desk.go("releases/" + id);
    }

    @POST
    @Path("{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @PathParam("id") String id, @PathParam("deed") String deed, MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        var release = find(id);
        if (release.isEmpty()) {
            return desk.refuse(unknown());
        }
        return act(release.get(), deed, form)
                .fold(done -> done(done.release(), deed), no -> refused(release.get(), no, form));
    }

    private ReleaseOutcome act(Release release, String deed, Form form) {
        var id = release.id();
        var me = desk.me();
        return switch (deed) {
            case "add" -> add(id, form);
            case "leave" ->
                page(form.one("page"))
                        .map(page -> releasing.leave(me, id, page))
                        .orElseGet(this::stray);
            case "give-up" -> releasing.giveUp(me, id);
            case "submit" -> together.submit(me, id, seen(form), form.one("note"));
            case "withdraw" -> together.withdraw(me, id, seen(form), form.one("note"));
            case "send-back" -> together.sendBack(me, id, seen(form), form.one("reason"));
            case "approve" -> approve(id, form);
            case "publish" -> publishing.publish(me, id, seen(form));
            case "schedule" -> schedule(id, form);
            case "unschedule" -> scheduling.cancel(me, id);
            default -> stray();
        };
    }

    private ReleaseOutcome add(ReleaseId id, Form form) {
        return chosen.of(form)
                .map(pages -> releasing.join(desk.me(), id, pages))
                .orElseGet(() -> chosen.unknown(form.one("page")));
    }

    private ReleaseOutcome schedule(ReleaseId id, Form form) {
        var typed = LocalMoment.read(form.one("at"), desk.settings().zone());
        return typed.refused()
                .<ReleaseOutcome>map(why -> new No(why, Map.of()))
                .orElseGet(() -> scheduling.goLive(desk.me(), id, seen(form), typed.instant()));
    }

    /** A browser left alone must not sign anything: the password is asked for again. */
    private ReleaseOutcome approve(ReleaseId id, Form form) {
        var declared = form.declared(desk.words());
        return who.unconfirmed(form.one("password"))
                .<ReleaseOutcome>map(why -> new No(why, Map.of()))
                .orElseGet(() -> together.approve(desk.me(), id, seen(form), form.one("capacity"), declared));
    }

    private ReleaseOutcome stray() {
        return new No(unknown(), Map.of());
    }

    private static Map<PageId, Hash> seen(Form form) {
        var seen = new HashMap<PageId, Hash>();
        form.values().keySet().stream()
                .filter(name -> name.startsWith(SEEN) && Hash.isOne(form.one(name)))
                .forEach(name -> page(name.substring(SEEN.length()))
                        .ifPresent(page -> seen.put(page, new Hash(form.one(name)))));
        return seen;
    }

    private static Optional<PageId> page(String id) {
        return PageId.isOne(id) ? Optional.of(new PageId(id)) : Optional.empty();
    }

    private Optional<Release> find(String id) {
        return ReleaseId.isOne(id) ? releases.find(new ReleaseId(id)) : Optional.empty();
    }

    private static Refused unknown() {
        return new Refused("UNKNOWN_RELEASE", Grounds.UNKNOWN);
    }

    private Response done(Release release, String deed) {
        return desk.go("releases/" + release.id(), Notice.of("desk.release.done." + deed, release.name()));
    }

    private Response refused(Release was, No no, Form form) {
        var now = releases.find(was.id()).orElse(was);
        var typed = new ReleaseView.Typed(
                form.one("note"), form.one("reason"), form.one("page"), form.one("capacity"), form.one("at"));
        return desk.show(Refusals.status(no.why()), "release", views.of(now, Optional.of(no), typed));
    }
}
