package org.imprimatur.desk.links;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Standings;
import org.imprimatur.listing.Foremost;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;

/** The pages that a link may lead to, found by their title or path while one types. */
@RequestScoped
@Path(Inside.DESK + "page-choices")
@Produces("text/html;charset=UTF-8")
public class PageChoices {
    private static final int MOST = 30;

    private final Desk desk;
    private final Standings standings;
    private final Briefs briefs;
    private final Shelf shelf;
    private final Anchors anchors;

    @Inject
    public PageChoices(Desk desk, Standings standings, Briefs briefs, Shelf shelf, Anchors anchors) {
        this.desk = desk;
        this.standings = standings;
        this.briefs = briefs;
        this.shelf = shelf;
        this.anchors = anchors;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected PageChoices() {
        this(null, null, null, null, null);
    }

    /** One page to choose. */
    public record Choice(String id, String title, String locale, String path, boolean isLive) {}

    /**
     * The first that were found.
     *
     * @param more how many others there are
     */
    public record View(List<Choice> pages, int more) {}

    /** One page, and what can be led to on it. */
    public record Places(Choice page, List<Anchors.Heading> places) {}

    @GET
    @Controller
    public Response find(
            @QueryParam("q") @DefaultValue("") String asked, @QueryParam("locale") @DefaultValue("") String locale) {
        var wanted = asked.strip().toLowerCase(Locale.ROOT);
        var found = standings.all().stream()
                .filter(page -> page.archived().isEmpty())
                .map(this::choice)
                .filter(choice -> (choice.title() + " " + choice.path())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        return desk.show(
                "page-choices", new View(Foremost.of(found, order(locale), MOST), Math.max(0, found.size() - MOST)));
    }

    private static Comparator<Choice> order(String locale) {
        return Comparator.comparing((Choice choice) -> !choice.locale().equals(locale))
                .thenComparing(choice -> !choice.isLive())
                .thenComparing(Choice::title)
                .thenComparing(Choice::path);
    }

    /** The headings of one of them, as readers find them: those of its live text, where there is one. */
    @GET
    @Path("{id}")
    @Controller
    public Response places(@PathParam("id") String id) {
        return shelf.find(id)
                .map(page -> {
                    var read = page.live().map(Standing.Live::revision).orElseGet(page::head);
                    var places = anchors.headings(read.text(), page.type(), page.locale());
                    return desk.show("page-places", new Places(choice(page), places));
                })
                .orElseGet(() -> desk.refuse(Refused.unknownPage()));
    }

    private Choice choice(Standing page) {
        String title = briefs.head(page).title();
        return new Choice(
                page.id().value(),
                title.isBlank() ? page.path().value() : title,
                page.locale().value(),
                "/" + page.locale() + "/" + page.path(),
                page.live().isPresent());
    }
}
