package org.imprimatur.desk.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.imprimatur.desk.access.RequestLines;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.desk.pages.PageLine;
import org.imprimatur.editing.QueueQuestion;
import org.imprimatur.editing.QueueQuestion.Share;
import org.imprimatur.editing.ReviewQueue;
import org.imprimatur.editing.Scheduling;
import org.imprimatur.journal.Standings;
import org.imprimatur.listing.Counting;
import org.imprimatur.listing.Figures;
import org.imprimatur.page.PageId;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;

/** What there is to do, first thing in the morning. */
@Controller
@RequestScoped
@Path(Inside.DESK)
@Produces("text/html;charset=UTF-8")
public class Home {
    private static final int MOST = 8;

    private final Desk desk;
    private final Standings standings;
    private final Lines lines;
    private final Counting counting;
    private final ReviewQueue queue;
    private final Scheduling scheduling;
    private final Reminders reminders;
    private final RequestLines requests;

    @Inject
    public Home(
            Desk desk,
            Standings standings,
            Lines lines,
            Counting counting,
            ReviewQueue queue,
            Scheduling scheduling,
            Reminders reminders,
            RequestLines requests) {
        this.desk = desk;
        this.standings = standings;
        this.lines = lines;
        this.counting = counting;
        this.queue = queue;
        this.scheduling = scheduling;
        this.reminders = reminders;
        this.requests = requests;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Home() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * The figures and lists of the first screen.
     *
     * @param oldestWait how long the oldest submission waits; empty where none does
     * @param waiting how many pages wait for whoever looks
     * @param mine the first of those
     * @param requests how many readers wait for a document, where whoever looks may answer them
     * @param mentions the open comments in which somebody waits for a word of theirs
     */
    public record View(
            Figures figures,
            String oldestWait,
            int waiting,
            List<PageLine> mine,
            List<Mention> mentions,
            List<Fresh> lately,
            List<Plot> plots,
            TimeLine expiring,
            Reminders.View reminders,
            int requests) {
        public int at(String stage) {
            return figures.stages().getOrDefault(Stage.valueOf(stage), 0);
        }
    }

    /** What went live, and when. */
    public record Fresh(PageLine page, Moment since, String by) {}

    /** An open comment on a page, by its id. */
    public record Mention(PageLine page, int comment) {}

    @GET
    public Response look() {
        var words = desk.words();
        var figures = counting.count(desk.now(), desk.settings().zone());
        var mine = mine(desk.me());
        return desk.show(
                "home",
                new View(
                        figures,
                        figures.oldest().map(words::since).orElse(""),
                        mine.count(),
                        mine.first().stream()
                                .map(page -> lines.brief(page, words))
                                .toList(),
                        mentions(words),
                        figures.lately().stream()
                                .map(page -> fresh(page, words))
                                .toList(),
                        new Plots(figures, words).all(),
                        TimeLine.of(figures.expiring(), page -> line(page, words), words),
                        reminders.of(words, desk.now()),
                        requests.waitingFor(desk.me(), desk.now())));
    }

    /** How many pages wait for whoever looks, and the first of them. */
    private record Mine(int count, List<Standing> first) {}

    /** What is to be reviewed as the queue has it, and what was sent back to those who wrote it. */
    private Mine mine(Actor me) {
        var toReview = queue.ask(me, QueueQuestion.ALL.of(Share.MINE), desk.now());
        var toMend = Stream.concat(
                        queue.sentBackTo(me.name()).stream(),
                        scheduling.missed().stream().filter(page -> hasMissed(me, page)))
                .filter(page -> !toReview.has(page.id()))
                .distinct()
                .toList();
        var first = Stream.concat(queue.unstirred(toReview, MOST).stream(), toMend.stream())
                .sorted(Comparator.comparing(page -> page.last().at()))
                .limit(MOST)
                .toList();
        return new Mine(toReview.size() + toMend.size(), first);
    }

    /** What they set to happen did not: they set it again, or take note. */
    private static boolean hasMissed(Actor me, Standing page) {
        return page.schedule().lapsed().stream()
                .anyMatch(one -> one.planned().by().equals(me.name()));
    }

    private List<Mention> mentions(Words words) {
        var me = desk.me().name();
        return queue.mentioning(me).stream()
                .flatMap(page -> page.review().mentions(me).stream()
                        .map(comment -> new Mention(lines.brief(page, words), comment)))
                .sorted(Comparator.comparing(
                                (Mention one) -> one.page().stirred().iso())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private Fresh fresh(Standing page, Words words) {
        var live = page.live().orElseThrow();
        return new Fresh(
                lines.brief(page, words),
                Moment.of(live.since(), words),
                live.by().value());
    }

    private PageLine line(PageId page, Words words) {
        return lines.brief(standings.find(page).orElseThrow(), words);
    }
}
