package org.imprimatur.desk.many;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.listing.Deed;
import org.imprimatur.listing.PageQuestion;
import org.imprimatur.listing.Wish;
import org.imprimatur.listing.WorkingOnMany;
import org.imprimatur.page.PageId;
import org.imprimatur.release.Release;
import org.imprimatur.release.Releases;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Standing;

/** What is to be done with the pages that were chosen in the list; asked once more before it is set going. */
@Controller
@RequestScoped
@Path(Inside.DESK + "many")
@Produces("text/html;charset=UTF-8")
public class ManyScreen {
    /** More are counted, not named. */
    private static final int NAMED = 10;

    private final Desk desk;
    private final ChosenPages chosen;
    private final Lines lines;
    private final Releases releases;
    private final WorkingOnMany working;

    @Inject
    public ManyScreen(Desk desk, ChosenPages chosen, Lines lines, Releases releases, WorkingOnMany working) {
        this.desk = desk;
        this.chosen = chosen;
        this.lines = lines;
        this.releases = releases;
        this.working = working;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected ManyScreen() {
        this(null, null, null, null, null);
    }

    @GET
    public Response ask(@Context UriInfo uri) {
        var form = new Form(uri.getQueryParameters());
        return Deed.ofId(form.one("deed"))
                .map(deed -> desk.show("many", view(deed, form, "")))
                .orElseGet(() -> desk.go("pages"));
    }

    /** What was counted when it was asked must be what is done now. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        var deed = Deed.ofId(form.one("deed"));
        if (deed.isEmpty()) {
            return desk.go("pages");
        }
        var pages = chosen.of(form, desk.today());
        var wish = wish(deed.get(), form);
        return problem(wish, form, pages)
                .map(why -> desk.show(Refusals.status(why), "many", view(deed.get(), form, desk.sentence(why))))
                .orElseGet(() -> begin(wish, pages));
    }

    private Response begin(Wish wish, List<Standing> pages) {
        return desk.go("errands/" + working.begin(desk.me(), wish, ids(pages)).id());
    }

    private static Wish wish(Deed deed, Form form) {
        var release = Optional.of(form.one("release")).filter(ReleaseId::isOne).map(ReleaseId::new);
        return new Wish(deed, form.one("value"), release, form.one("note"));
    }

    private static List<PageId> ids(List<Standing> pages) {
        return pages.stream().map(Standing::id).toList();
    }

    private Optional<Refused> problem(Wish wish, Form form, List<Standing> pages) {
        int counted = form.number("total");
        return wish.problem(desk.me(), ids(pages))
                .or(() -> Optional.of(new Refused(
                                "desk.many.moved", Grounds.CONFLICT, List.of(counted, pages.size()), List.of()))
                        .filter(moved -> pages.size() != counted));
    }

    private ManyView view(Deed deed, Form form, String problem) {
        var words = desk.words();
        var pages = chosen.of(form, desk.today());
        var isAll = form.has("all");
        return new ManyView(
                deed.id(),
                deed.isWriting(),
                desk.me().isOneOf(deed.by()),
                isAll,
                isAll ? PageQuestion.of(form::one).said() : Map.of(),
                isAll
                        ? List.of()
                        : pages.stream().map(page -> page.id().value()).toList(),
                pages.size(),
                pages.stream()
                        .limit(NAMED)
                        .map(page -> lines.brief(page, words))
                        .toList(),
                releases.all().stream()
                        .filter(Release::isOpen)
                        .map(release -> new Choice(release.id().value(), release.name()))
                        .toList(),
                form.one("value"),
                form.one("note"),
                problem);
    }
}
