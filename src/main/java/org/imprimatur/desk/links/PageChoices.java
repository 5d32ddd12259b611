package org.imprimatur.desk.links;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Standings;
import org.imprimatur.workflow.Standing;

/** The pages that a link may lead to, found by their title or path while one types. */
@RequestScoped
@Path("page-choices")
@Produces("text/html;charset=UTF-8")
public class PageChoices {
    private static final int MOST = 30;

    private final Desk desk;
    private final Standings standings;
    private final Briefs briefs;

    @Inject
    public PageChoices(Desk desk, Standings standings, Briefs briefs) {
        this.desk = desk;
        this.standings = standings;
        this.briefs = briefs;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected PageChoices() {
        this(null, null, null);
    }

    /** One page to choose. */
    public record Choice(String id, String title, String locale, String path, boolean isLive) {}

    /**
     * The first that were found.
     *
     * @param more how many others there are
     */
    public record View(List<Choice> pages, int more) {}

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
                .sorted(Comparator.comparing((Choice choice) -> !choice.locale().equals(locale))
                        .thenComparing(choice -> !choice.isLive())
                        .thenComparing(Choice::title)
                        .thenComparing(Choice::path))
                .toList();
        return desk.show(
                "page-choices", new View(found.stream().limit(MOST).toList(), Math.max(0, found.size() - MOST)));
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
