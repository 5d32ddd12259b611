package org.imprimatur.desk.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.desk.pages.PageLine;
import org.imprimatur.journal.Standings;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Review;
import org.imprimatur.workflow.Role;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;

/** What there is to do, first thing in the morning. */
@Controller
@RequestScoped
@Path("")
@Produces("text/html;charset=UTF-8")
public class Home {
    private static final int LATELY = 8;

    private final Desk desk;
    private final Standings standings;
    private final Lines lines;
    private final Expiring expiring;
    private final Reminders reminders;

    @Inject
    public Home(Desk desk, Standings standings, Lines lines, Expiring expiring, Reminders reminders) {
        this.desk = desk;
        this.standings = standings;
        this.lines = lines;
        this.expiring = expiring;
        this.reminders = reminders;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Home() {
        this(null, null, null, null, null);
    }

    /**
     * The figures and lists of the first screen.
     *
     * @param oldestWait how long the oldest submission waits; empty where none does
     * @param mine what waits for whoever looks
     * @param mentions the open comments in which somebody waits for a word of theirs
     */
    public record View(
            long drafts,
            long inReview,
            long published,
            long live,
            String oldestWait,
            List<PageLine> mine,
            List<Mention> mentions,
            List<Fresh> lately,
            List<Expiring.Line> expiring,
            Reminders.View reminders) {}

    /** What went live, and when. */
    public record Fresh(PageLine page, Moment since, String by) {}

    /** An open comment on a page, by its id. */
    public record Mention(PageLine page, int comment) {}

    @GET
    public Response look() {
        var words = desk.words();
        var all = standings.all();
        return desk.show(
                "home",
                new View(
                        at(Stage.DRAFT, all),
                        at(Stage.LEGAL_REVIEW, all),
                        at(Stage.PUBLISHED, all),
                        all.stream().filter(page -> page.live().isPresent()).count(),
                        oldestWait(all, words),
                        mine(all, words),
                        mentions(all, words),
                        lately(all, words),
                        expiring.among(all, words, desk.now()),
                        reminders.of(all, words, desk.now())));
    }

    private static long at(Stage stage, Collection<Standing> all) {
        return all.stream().filter(page -> page.stage() == stage).count();
    }

    private static String oldestWait(Collection<Standing> all, Words words) {
        return all.stream()
                .flatMap(page -> page.submission().stream())
                .map(Review.Submission::at)
                .min(Comparator.naturalOrder())
                .map(words::since)
                .orElse("");
    }

    private List<PageLine> mine(Collection<Standing> all, Words words) {
        var me = desk.me();
        return all.stream()
                .filter(page -> waitsFor(me, page))
                .sorted(Comparator.comparing(page -> page.last().at()))
                .limit(LATELY)
                .map(page -> lines.brief(page, words))
                .toList();
    }

    private List<Mention> mentions(Collection<Standing> all, Words words) {
        var me = desk.me().name();
        return all.stream()
                .flatMap(page -> page.review().mentions(me).stream()
                        .map(comment -> new Mention(lines.brief(page, words), comment)))
                .sorted(Comparator.comparing(
                                (Mention one) -> one.page().stirred().iso())
                        .reversed())
                .limit(LATELY)
                .toList();
    }

    /** A reviewer's own work waits for somebody else; what was sent back waits for those who wrote it. */
    private static boolean waitsFor(Actor me, Standing page) {
        boolean wrote = page.writers().contains(me.name());
        boolean toReview = page.stage() == Stage.LEGAL_REVIEW && me.isOneOf(Set.of(Role.COUNSEL)) && !wrote;
        boolean toMend = page.stage() == Stage.DRAFT && page.sentBack().isPresent() && wrote;
        return toReview || toMend || hasMissed(me, page);
    }

    /** What they set to happen did not: they set it again, or take note. */
    private static boolean hasMissed(Actor me, Standing page) {
        return page.schedule().lapsed().stream()
                .anyMatch(one -> one.planned().by().equals(me.name()));
    }

    private List<Fresh> lately(Collection<Standing> all, Words words) {
        return all.stream()
                .filter(page -> page.live().isPresent())
                .sorted(Comparator.comparing(Home::since).reversed())
                .limit(LATELY)
                .map(page -> new Fresh(
                        lines.brief(page, words),
                        Moment.of(since(page), words),
                        page.live().orElseThrow().by().value()))
                .toList();
    }

    private static Instant since(Standing page) {
        return page.live().orElseThrow().since();
    }
}
