package org.imprimatur.desk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.desk.pages.PageLine;
import org.imprimatur.editing.Moves;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Standing;

/** What waits for a lawyer's yes, the longest wait first. */
@Controller
@RequestScoped
@Path("review")
@Produces("text/html;charset=UTF-8")
public class Queue {
    private final Desk desk;
    private final Standings standings;
    private final Texts texts;
    private final Moves moves;
    private final Lines lines;
    private final Redlines redlines;

    @Inject
    public Queue(Desk desk, Standings standings, Texts texts, Moves moves, Lines lines, Redlines redlines) {
        this.desk = desk;
        this.standings = standings;
        this.texts = texts;
        this.moves = moves;
        this.lines = lines;
        this.redlines = redlines;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Queue() {
        this(null, null, null, null, null, null);
    }

    /** The queue. */
    public record View(List<Waiting> waiting) {}

    /**
     * One page that waits.
     *
     * @param isNew whether the public reads nothing of it yet
     * @param isOwn whether whoever looks wrote in it, and so may not sign it off
     * @param isSigned whether every sign-off is given and it only waits to be published
     */
    public record Waiting(
            PageLine page,
            String submitter,
            Moment submitted,
            String note,
            int added,
            int removed,
            boolean isNew,
            boolean isOwn,
            boolean isSigned) {}

    @GET
    public Response look() {
        var words = desk.words();
        return desk.show(
                "queue",
                new View(standings.all().stream()
                        .flatMap(page -> waiting(page, words).stream())
                        .sorted(Comparator.comparing(one -> one.submitted().iso()))
                        .toList()));
    }

    private Optional<Waiting> waiting(Standing page, Words words) {
        return page.submission().map(submission -> {
            var size = redlines.compare(page, live(page), texts.get(page.head().text()), words)
                    .summary();
            return new Waiting(
                    lines.brief(page, words),
                    submission.by().value(),
                    Moment.of(submission.at(), words),
                    submission.note(),
                    size.wordsAdded(),
                    size.wordsRemoved(),
                    page.live().isEmpty(),
                    page.writers().contains(desk.me().name()),
                    moves.pending(page).isSigned());
        });
    }

    private Text live(Standing page) {
        return page.live().map(live -> texts.get(live.revision().text())).orElse(Text.EMPTY);
    }
}
