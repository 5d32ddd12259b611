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
import java.util.List;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.journal.Briefs;
import org.imprimatur.listing.PageCatalogue;
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
    private final PageCatalogue catalogue;
    private final Briefs briefs;
    private final Shelf shelf;
    private final Anchors anchors;

    @Inject
    public PageChoices(Desk desk, PageCatalogue catalogue, Briefs briefs, Shelf shelf, Anchors anchors) {
        this.desk = desk;
        this.catalogue = catalogue;
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
        var found = catalogue.choose(asked, locale, MOST);
        return desk.show(
                "page-choices",
                new View(
                        found.pages().stream().map(this::choice).toList(),
                        found.total() - found.pages().size()));
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
