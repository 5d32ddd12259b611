package org.imprimatur.api.releases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.api.frame.Sent;
import org.imprimatur.api.manage.IfMatch;
import org.imprimatur.api.manage.ManagedRelease;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.api.manage.ShownWording;
import org.imprimatur.api.manage.State;
import org.imprimatur.editing.ChoosingTogether;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.editing.PublishingTogether;
import org.imprimatur.editing.ReleaseOutcome;
import org.imprimatur.editing.Releasing;
import org.imprimatur.editing.ReviewingTogether;
import org.imprimatur.editing.SchedulingTogether;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Problem;
import org.imprimatur.release.Release;
import org.imprimatur.release.Releases;
import org.imprimatur.serving.Inside;
import org.imprimatur.serving.Languages;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** Releases for programs: the same deeds on all pages at once that the desk has. */
@Path(Inside.API + "v1/manage/releases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ManagedReleases {
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "join", Set.of("pages"),
            "leave", Set.of("page"),
            "give-up", Set.of(),
            "submit", Set.of("seen", "note"),
            "withdraw", Set.of("seen", "note"),
            "send-back", Set.of("seen", "reason"),
            "approve", Set.of("seen", "password", "capacity", "language", "wordings"),
            "publish", Set.of("seen"),
            "schedule", Set.of("seen", "at"),
            "unschedule", Set.of());

    private final Managing managing;
    private final CurrentActor who;
    private final Releases releases;
    private final Releasing releasing;
    private final ReviewingTogether together;
    private final ChoosingTogether choosing;
    private final PublishingTogether publishing;
    private final SchedulingTogether scheduling;
    private final HttpServletRequest request;
    private final IfMatch ifMatch;

    @Inject
    public ManagedReleases(
            Managing managing,
            CurrentActor who,
            Releases releases,
            Releasing releasing,
            ReviewingTogether together,
            ChoosingTogether choosing,
            PublishingTogether publishing,
            SchedulingTogether scheduling,
            HttpServletRequest request,
            IfMatch ifMatch) {
        this.managing = managing;
        this.who = who;
        this.releases = releases;
        this.releasing = releasing;
        this.together = together;
        this.choosing = choosing;
        this.publishing = publishing;
        this.scheduling = scheduling;
        this.request = request;
        this.ifMatch = ifMatch;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ManagedReleases() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /** Every release. */
    public record Listed(List<ManagedRelease> releases) {}

    @GET
    public Response list() {
        managing.me();
        return managing.ok(new Listed(releases.all().stream().map(this::shown).toList()));
    }

    @GET
    @Path("{id}")
    public Response release(@PathParam("id") String id) {
        var me = managing.me();
        var release = find(id);
        var shown = shown(release);
        return managing.tagged(
                shown.with(
                        release.isOpen() ? blocked(me, release) : List.of(), wordings(releasing.members(release.id()))),
                State.of(release, shown).tag());
    }

    private List<ShownWording> wordings(List<Standing> pages) {
        return pages.stream().map(page -> managing.wording(page)).distinct().toList();
    }

    private List<ManagedRelease.Blocker> blocked(Actor me, Release release) {
        var closed = choosing.closed(me, release.id(), Transition.HOLD);
        var pages = closed.stream()
                .flatMap(no -> no.members().entrySet().stream())
                .map(one -> managing.blocker(Optional.of(one.getKey().value()), one.getValue()))
                .toList();
        return pages.isEmpty()
                ? closed.map(no -> managing.blocker(Optional.empty(), no.why())).stream()
                        .toList()
                : pages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(InputStream body) {
        var me = managing.me();
        var sent = Sent.of(body, Set.of("name", "pages"));
        return answer(releasing.open(me, sent.one("name"), pages(sent.many("pages"))));
    }

    @POST
    @Path("{id}/{deed}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(@PathParam("id") String id, @PathParam("deed") String deed, InputStream body) {
        var me = managing.me();
        var known =
                Optional.ofNullable(KNOWN.get(deed)).orElseThrow(() -> RefusedException.unknown("API_NO_SUCH_ADDRESS"));
        var release = find(id);
        ifMatch.require(State.of(release, shown(release)));
        return answer(act(me, release.id(), deed, Sent.of(body, known)));
    }

    private ReleaseOutcome act(Actor me, ReleaseId id, String deed, Sent sent) {
        return switch (deed) {
            case "join" -> releasing.join(me, id, pages(sent.many("pages")));
            case "leave" ->
                releasing.leave(me, id, managing.page(sent.one("page")).id());
            case "give-up" -> releasing.giveUp(me, id);
            case "submit" -> together.submit(me, id, sent.seenPages(), sent.one("note"));
            case "withdraw" -> together.withdraw(me, id, sent.seenPages(), sent.one("note"));
            case "send-back" -> together.sendBack(me, id, sent.seenPages(), sent.one("reason"));
            case "approve" -> approve(me, id, sent);
            case "schedule" -> scheduling.goLive(me, id, sent.seenPages(), sent.instant("at"));
            case "unschedule" -> scheduling.cancel(me, id);
            default -> publishing.publish(me, id, sent.seenPages());
        };
    }

    /** A token alone signs nothing: the password comes with every sign-off. */
    private ReleaseOutcome approve(Actor me, ReleaseId id, Sent sent) {
        var declared = sent.declared(Languages.of(request));
        who.unconfirmed(sent.one("password")).ifPresent(why -> {
            throw RefusedException.of(why);
        });
        return together.approve(me, id, sent.seenPages(), sent.one("capacity"), declared);
    }

    private List<PageId> pages(List<String> ids) {
        return ids.stream().map(id -> managing.page(id).id()).toList();
    }

    private Release find(String id) {
        return (ReleaseId.isOne(id) ? releases.find(new ReleaseId(id)) : Optional.<Release>empty())
                .orElseThrow(() -> RefusedException.unknown("UNKNOWN_RELEASE"));
    }

    private ManagedRelease shown(Release release) {
        return ManagedRelease.of(release, releasing.members(release.id()));
    }

    private Response answer(ReleaseOutcome outcome) {
        return outcome.fold(done -> tagged(releases.find(done.release().id()).orElse(done.release())), no -> {
            throw RefusedException.of(named(no));
        });
    }

    private Response tagged(Release release) {
        var shown = shown(release);
        return managing.tagged(shown, State.of(release, shown).tag());
    }

    /** The pages that are in the way stand where the wrong fields of a text do, by their ids. */
    private static Outcome.Refused named(ReleaseOutcome.No no) {
        var problems = no.members().entrySet().stream()
                .map(member -> new Problem(
                        member.getKey().value(),
                        member.getValue().key(),
                        member.getValue().args()))
                .toList();
        return new Outcome.Refused(no.why().key(), no.why().grounds(), no.why().args(), problems);
    }
}
