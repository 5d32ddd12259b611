package org.imprimatur.desk.review;

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
import java.util.List;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.desk.pages.PageLine;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.editing.Drafting;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;
import org.jspecify.annotations.Nullable;

/** Every revision of a page: compare any two, go back to one. */
@Controller
@RequestScoped
@Path(Inside.DESK + "pages/{id}/history")
@Produces("text/html;charset=UTF-8")
public class History {
    private final Desk desk;
    private final Shelf shelf;
    private final Past past;
    private final Texts texts;
    private final Lines lines;
    private final Arrows arrows;
    private final Redlines redlines;
    private final Drafting drafting;

    @Inject
    public History(
            Desk desk,
            Shelf shelf,
            Past past,
            Texts texts,
            Lines lines,
            Arrows arrows,
            Redlines redlines,
            Drafting drafting) {
        this.desk = desk;
        this.shelf = shelf;
        this.past = past;
        this.texts = texts;
        this.lines = lines;
        this.arrows = arrows;
        this.redlines = redlines;
        this.drafting = drafting;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected History() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * The revisions, and the comparison of the two that were chosen.
     *
     * @param head the number that a restore must still find as the newest
     */
    public record View(
            PageLine page,
            int head,
            int from,
            int to,
            List<RevisionLine> revisions,
            Arrow restore,
            @Nullable ComparisonView comparison,
            List<Happening> past,
            String problem) {}

    @GET
    public Response look(
            @PathParam("id") String id,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to) {
        return shelf.find(id)
                .map(page -> desk.show("history", view(page, Numbers.read(from, 0), Numbers.read(to, 0), "")))
                .orElseGet(() -> desk.refuse(Refused.unknownPage()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        int number = form.number("restore");
        return shelf.find(id)
                .map(page -> drafting.restore(desk.me(), page.id(), form.number("base"), number)
                        .fold(
                                moved -> desk.go("pages/" + id, Notice.of("desk.done.restore", number)),
                                refused -> refused(page, form.number("base"), refused)))
                .orElseGet(() -> desk.refuse(Refused.unknownPage()));
    }

    /** A stale tab is shown what came in between. */
    private Response refused(Standing was, int base, Refused refused) {
        var now = shelf.find(was.id().value()).orElse(was);
        return desk.show(
                Refusals.status(refused), "history", view(now, base, now.head().number(), desk.sentence(refused)));
    }

    private View view(Standing page, int from, int to, String problem) {
        var words = desk.words();
        var revisions = past.revisions(page);
        int newer = to == 0 ? page.head().number() : to;
        int older = from == 0 ? newer - 1 : from;
        return new View(
                lines.line(page, words),
                page.head().number(),
                older,
                newer,
                revisions.stream()
                        .map(revision -> RevisionLine.of(revision, page, words))
                        .toList(),
                arrows.of(desk.me(), page, words).getOrDefault("restore", new Arrow("restore", "")),
                comparison(page, revisions, older, newer),
                Happening.all(past.steps(page), words),
                problem);
    }

    private @Nullable ComparisonView comparison(Standing page, List<Revision> revisions, int from, int to) {
        var before = text(revisions, from);
        var after = text(revisions, to);
        return before == null || after == null || from == to
                ? null
                : redlines.rendered(page, before, after, desk.words());
    }

    private @Nullable Text text(List<Revision> revisions, int number) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .map(revision -> texts.get(revision.text()))
                .orElse(null);
    }
}
