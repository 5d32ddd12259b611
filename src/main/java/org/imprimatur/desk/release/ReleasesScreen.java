package org.imprimatur.desk.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.editing.ReleaseOutcome.No;
import org.imprimatur.editing.Releasing;
import org.imprimatur.release.Release;
import org.imprimatur.release.Releases;
import org.imprimatur.serving.Inside;
import org.jspecify.annotations.Nullable;

/** Every release, and opening one. */
@Controller
@RequestScoped
@Path(Inside.DESK + "releases")
@Produces("text/html;charset=UTF-8")
public class ReleasesScreen {
    private final Desk desk;
    private final Releases releases;
    private final Releasing releasing;
    private final Chosen chosen;

    @Inject
    public ReleasesScreen(Desk desk, Releases releases, Releasing releasing, Chosen chosen) {
        this.desk = desk;
        this.releases = releases;
        this.releasing = releasing;
        this.chosen = chosen;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected ReleasesScreen() {
        this(null, null, null, null);
    }

    /**
     * The screen.
     *
     * @param name as typed
     * @param address the page that was typed or brought along
     */
    public record View(
            List<Line> releases,
            String name,
            String address,
            boolean isWithTranslations,
            String problem,
            List<String> why) {}

    /**
     * One release in the list.
     *
     * @param planned when it goes live by itself
     */
    public record Line(
            String id,
            String name,
            String state,
            int pages,
            String opened,
            Moment since,
            @Nullable Moment planned,
            boolean isMissed) {}

    @GET
    public Response look(@QueryParam("page") @DefaultValue("") String page) {
        return desk.show("releases", view("", page, true, "", List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        var pages = chosen.of(form);
        if (pages.isEmpty()) {
            return refused(form, chosen.unknown(form.one("page")));
        }
        return releasing
                .open(desk.me(), form.one("name"), pages.get())
                .fold(
                        done -> desk.go(
                                "releases/" + done.release().id(),
                                Notice.of("desk.release.opened", done.release().name())),
                        no -> refused(form, no));
    }

    private Response refused(Form form, No no) {
        var why = no.members().values().stream().map(desk::sentence).distinct().toList();
        return desk.show(
                Refusals.status(no.why()),
                "releases",
                view(form.one("name"), form.one("page"), form.has("translations"), desk.sentence(no.why()), why));
    }

    private View view(String name, String address, boolean translations, String problem, List<String> why) {
        return new View(releases.all().stream().map(this::line).toList(), name, address, translations, problem, why);
    }

    private Line line(Release release) {
        return new Line(
                release.id().value(),
                release.name(),
                release.state().name(),
                release.commit()
                        .map(done -> done.members().size())
                        .orElseGet(() -> releasing.members(release.id()).size()),
                release.opened().value(),
                Moment.of(release.since(), desk.words()),
                release.timing()
                        .plan()
                        .map(plan -> Moment.of(plan.at(), desk.words()))
                        .orElse(null),
                release.timing().missed().isPresent());
    }
}
