package org.imprimatur.desk.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.keeping.KeepingView.Lapse;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.desk.pages.PageLine;
import org.imprimatur.editing.Scheduling;
import org.imprimatur.journal.Standings;
import org.imprimatur.workflow.Standing;

/** What goes live and comes off, day by day; and what was to and did not. */
@Controller
@RequestScoped
@Path("calendar")
@Produces("text/html;charset=UTF-8")
public class Calendar {
    private final Desk desk;
    private final Scheduling scheduling;
    private final Standings standings;
    private final Lines lines;

    @Inject
    public Calendar(Desk desk, Scheduling scheduling, Standings standings, Lines lines) {
        this.desk = desk;
        this.scheduling = scheduling;
        this.standings = standings;
        this.lines = lines;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Calendar() {
        this(null, null, null, null);
    }

    /** All that is set, the next day first. */
    public record View(List<Day> days, List<Missed> missed, String zone) {}

    /** What happens on one day. */
    public record Day(String day, List<Item> items) {}

    /** One thing that is set to happen. */
    public record Item(PageLine page, String turn, String time, Moment at, String by) {}

    /** One thing that did not. */
    public record Missed(PageLine page, Lapse lapse) {}

    @GET
    public Response look() {
        var words = desk.words();
        return desk.show("calendar", new View(days(words), missed(words), words.zone()));
    }

    private List<Day> days(Words words) {
        var days = new ArrayList<Day>();
        for (Scheduling.Due due : scheduling.ahead()) {
            var day = words.weekday(due.planned().at());
            if (days.isEmpty() || !days.get(days.size() - 1).day().equals(day)) {
                days.add(new Day(day, new ArrayList<>()));
            }
            days.get(days.size() - 1).items().add(item(due, words));
        }
        return days;
    }

    private Item item(Scheduling.Due due, Words words) {
        var planned = due.planned();
        return new Item(
                lines.brief(due.page(), words),
                planned.turn().id(),
                words.time(planned.at()),
                Moment.of(planned.at(), words),
                planned.by().value());
    }

    private List<Missed> missed(Words words) {
        return standings.all().stream()
                .filter(page -> !page.schedule().lapsed().isEmpty())
                .sorted(Comparator.comparing((Standing page) -> page.last().at())
                        .reversed())
                .flatMap(page -> page.schedule().lapsed().stream()
                        .map(one -> new Missed(lines.brief(page, words), KeepingViews.lapse(one, words))))
                .toList();
    }
}
