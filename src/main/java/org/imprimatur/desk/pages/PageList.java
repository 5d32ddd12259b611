package org.imprimatur.desk.pages;

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
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Choices;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.journal.Standings;
import org.imprimatur.workflow.Standing;

/** Every page, to be narrowed by type, language, stage and words. */
@Controller
@RequestScoped
@Path("pages")
@Produces("text/html;charset=UTF-8")
public class PageList {
    private static final int SHEET = 25;

    private final Desk desk;
    private final Standings standings;
    private final Lines lines;
    private final Choices choices;

    @Inject
    public PageList(Desk desk, Standings standings, Lines lines, Choices choices) {
        this.desk = desk;
        this.standings = standings;
        this.lines = lines;
        this.choices = choices;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected PageList() {
        this(null, null, null, null);
    }

    /** One sheet of the list. */
    public record View(
            Filter filter,
            List<Choice> types,
            List<Choice> locales,
            List<PageLine> lines,
            int total,
            int sheet,
            int sheets) {}

    @GET
    public Response list(
            @QueryParam("q") @DefaultValue("") String search,
            @QueryParam("type") @DefaultValue("") String type,
            @QueryParam("locale") @DefaultValue("") String locale,
            @QueryParam("stage") @DefaultValue("") String stage,
            @QueryParam("sheet") @DefaultValue("1") String sheet) {
        var filter = new Filter(search, type, locale, stage);
        var found = standings.all().stream()
                .filter(page -> filter.takes(page, lines.title(page)))
                .sorted(Comparator.comparing((Standing page) -> page.last().at())
                        .reversed())
                .toList();
        int sheets = Math.max(1, (found.size() + SHEET - 1) / SHEET);
        int number = Math.min(sheets, Math.max(1, Numbers.read(sheet, 1)));
        return desk.show("pages", view(filter, found, number, sheets));
    }

    private View view(Filter filter, List<Standing> found, int sheet, int sheets) {
        var words = desk.words();
        return new View(
                filter,
                choices.types(words),
                choices.locales(words),
                found.stream()
                        .skip((sheet - 1L) * SHEET)
                        .limit(SHEET)
                        .map(page -> lines.line(page, words))
                        .toList(),
                found.size(),
                sheet,
                sheets);
    }
}
