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
import org.imprimatur.desk.pages.PageLine;
import org.imprimatur.listing.Deed;
import org.imprimatur.listing.PageQuestion;
import org.imprimatur.listing.Wish;
import org.imprimatur.listing.WorkingOnMany;
import org.imprimatur.release.Release;
import org.imprimatur.release.Releases;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Standing;

/** What is to be done with the pages that were chosen in the list; asked once more before it is set going. */
@Controller
@RequestScoped
@Path("many")
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

    /**
     * The screen.
     *
     * @param said what the list is narrowed to, where all of it was chosen
     * @param ids of the pages, where they were ticked one by one
     * @param isAllowed whether whoever looks has a role that may do it
     * @param value as typed
     */
    public record View(
            String deed,
            boolean isWriting,
            boolean isAllowed,
            boolean isAll,
            Map<String, String> said,
            List<String> ids,
            int total,
            List<PageLine> named,
            List<Choice> releases,
            String value,
            String note,
            String problem) {
        public int more() {
            return total - named.size();
        }
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
        return problem(deed.get(), form, pages)
                .map(why -> desk.show(Refusals.status(why), "many", view(deed.get(), form, desk.sentence(why))))
                .orElseGet(() -> begin(deed.get(), form, pages));
    }

    private Response begin(Deed deed, Form form, List<Standing> pages) {
        var release = Optional.of(form.one("release")).filter(ReleaseId::isOne).map(ReleaseId::new);
        var wish = new Wish(deed, form.one("value"), release, form.one("note"));
        var errand =
                working.begin(desk.me(), wish, pages.stream().map(Standing::id).toList());
        return desk.go("errands/" + errand.id());
    }

    private Optional<Refused> problem(Deed deed, Form form, List<Standing> pages) {
        if (!desk.me().isOneOf(deed.by())) {
            return Optional.of(new Refused("NOT_YOUR_ROLE", Grounds.FORBIDDEN));
        }
        if (pages.isEmpty()) {
            return Optional.of(new Refused("desk.many.none", Grounds.INVALID));
        }
        if (pages.size() != form.number("total")) {
            return Optional.of(new Refused(
                    "desk.many.moved", Grounds.CONFLICT, List.of(form.number("total"), pages.size()), List.of()));
        }
        var isBlank = form.one("value").isBlank();
        return switch (deed) {
            case ADD_TAGS, REMOVE_TAGS -> isBlank ? wrong("desk.many.tags.needed") : Optional.empty();
            case JOIN -> ReleaseId.isOne(form.one("release")) ? Optional.empty() : wrong("desk.many.release.needed");
            case ARCHIVE -> form.one("note").isBlank() ? wrong("REASON_NEEDED") : Optional.empty();
            case SUBMIT, OWNER, REVIEW_BY, UNARCHIVE -> Optional.empty();
        };
    }

    private static Optional<Refused> wrong(String key) {
        return Optional.of(new Refused(key, Grounds.INVALID));
    }

    private View view(Deed deed, Form form, String problem) {
        var words = desk.words();
        var pages = chosen.of(form, desk.today());
        var isAll = form.has("all");
        return new View(
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
