package org.imprimatur.desk.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.keeping.KeepingView.Lapse;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.desk.pages.PageLine;
import org.imprimatur.editing.Scheduling;
import org.imprimatur.editing.SchedulingTogether;
import org.imprimatur.release.Release;
import org.imprimatur.release.Releases;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Turn;
import org.jspecify.annotations.Nullable;

/** What goes live and comes off, day by day; and what was to and did not. */
@Controller
@RequestScoped
@Path(Inside.DESK + "calendar")
@Produces("text/html;charset=UTF-8")
public class Calendar {
    private final Desk desk;
    private final Scheduling scheduling;
    private final SchedulingTogether together;
    private final Releases releases;
    private final Lines lines;

    @Inject
    public Calendar(Desk desk, Scheduling scheduling, SchedulingTogether together, Releases releases, Lines lines) {
        this.desk = desk;
        this.scheduling = scheduling;
        this.together = together;
        this.releases = releases;
        this.lines = lines;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Calendar() {
        this(null, null, null, null, null);
    }

    /** All that is set, the next day first. */
    public record View(List<Day> days, List<Missed> missed, String zone) {}

    /** What happens on one day. */
    public record Day(String day, List<Item> items) {}

    /**
     * One thing that is set to happen, to a page or to all pages of a release.
     *
     * @param isBlocked whether it would not happen, were it now
     */
    public record Item(
            @Nullable PageLine page,
            @Nullable Together release,
            String turn,
            String time,
            Moment at,
            String by,
            boolean isBlocked) {}

    /** A release. */
    public record Together(String id, String name, int pages) {}

    /** One thing that did not. */
    public record Missed(@Nullable PageLine page, @Nullable Together release, Lapse lapse) {}

    @GET
    public Response look() {
        var words = desk.words();
        return desk.show("calendar", new View(days(words), missed(words), words.zone()));
    }

    private List<Day> days(Words words) {
        var items = Stream.concat(
                scheduling.ahead().stream().map(due -> item(due, words)),
                together.ahead().stream().map(due -> item(due, words)));
        return items
                .sorted(Comparator.comparing(item -> Instant.parse(item.at().iso())))
                .collect(Collectors.groupingBy(
                        item -> words.weekday(Instant.parse(item.at().iso())), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    private Item item(Scheduling.Due due, Words words) {
        var planned = due.planned();
        return new Item(
                lines.brief(due.page(), words),
                null,
                planned.turn().id(),
                words.time(planned.at()),
                Moment.of(planned.at(), words),
                planned.by().value(),
                false);
    }

    private Item item(SchedulingTogether.Due due, Words words) {
        var plan = due.plan();
        return new Item(
                null,
                together(due.release(), plan.members().size()),
                Turn.GO_LIVE.id(),
                words.time(plan.at()),
                Moment.of(plan.at(), words),
                plan.by().value(),
                !together.inTheWay(due).isEmpty());
    }

    private static Together together(Release release, int pages) {
        return new Together(release.id().value(), release.name(), pages);
    }

    private List<Missed> missed(Words words) {
        var sets = releases.all().stream()
                .flatMap(release -> release.timing().missed().stream()
                        .map(missed -> new Missed(
                                null,
                                together(release, missed.plan().members().size()),
                                KeepingViews.lapse(missed, words))));
        var pages = scheduling.missed().stream()
                .sorted(Comparator.comparing((Standing page) -> page.last().at())
                        .reversed())
                .flatMap(page -> page.schedule().lapsed().stream()
                        .map(one -> new Missed(lines.brief(page, words), null, KeepingViews.lapse(one, words))));
        return Stream.concat(sets, pages).toList();
    }
}
