package org.imprimatur.desk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Choices;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.editing.QueueQuestion;
import org.imprimatur.editing.QueueQuestion.Share;
import org.imprimatur.editing.ReviewQueue;
import org.imprimatur.journal.Found;
import org.imprimatur.page.AccountName;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Role;

/** What waits for a lawyer's yes: mine, the team's, what is overdue. */
@Controller
@RequestScoped
@Path(Inside.DESK + "review")
@Produces("text/html;charset=UTF-8")
public class Queue {
    private static final int SHEET = 25;

    private final Desk desk;
    private final ReviewQueue queue;
    private final WaitingLines lines;
    private final Choices choices;

    @Inject
    public Queue(Desk desk, ReviewQueue queue, WaitingLines lines, Choices choices) {
        this.desk = desk;
        this.queue = queue;
        this.lines = lines;
        this.choices = choices;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Queue() {
        this(null, null, null, null);
    }

    /** One sheet of the queue. */
    public record View(
            QueueFilter filter,
            List<Tab> tabs,
            List<Choice> types,
            List<Choice> locales,
            List<Choice> submitters,
            List<Waiting> waiting,
            int total,
            int sheet,
            int sheets) {}

    /** Mine, the team's or what is overdue, with as many pages as fit the filter there. */
    public record Tab(String share, int count) {}

    @GET
    public Response look(@Context UriInfo uri) {
        var sent = new Form(uri.getQueryParameters());
        var asked = new QueueFilter(
                        sent.one("share"),
                        sent.one("type"),
                        sent.one("locale"),
                        sent.one("submitter"),
                        sent.one("due"),
                        sent.one("waiting"),
                        sent.one("order"))
                .question(usual());
        return desk.show("queue", view(asked, Numbers.read(sent.one("sheet"), 1)));
    }

    /** Who signs off begins with what waits for them; who does not, with what waits for anybody. */
    private Share usual() {
        return desk.me().isOneOf(Set.of(Role.COUNSEL)) ? Share.MINE : Share.TEAM;
    }

    private View view(QueueQuestion asked, int wanted) {
        var words = desk.words();
        var found = queue.ask(desk.me(), asked, desk.now());
        int sheets = Math.max(1, (found.size() + SHEET - 1) / SHEET);
        int sheet = Math.min(sheets, Math.max(1, wanted));
        return new View(
                QueueFilter.of(asked),
                tabs(asked, found.size()),
                choices.types(words),
                choices.locales(words),
                submitters(),
                lines(found, sheet, words),
                found.size(),
                sheet,
                sheets);
    }

    private List<Tab> tabs(QueueQuestion asked, int found) {
        return Stream.of(Share.values())
                .map(share -> new Tab(
                        QueueFilter.of(asked.of(share)).share(),
                        share == asked.share() ? found : queue.count(desk.me(), asked.of(share), desk.now())))
                .toList();
    }

    private List<Choice> submitters() {
        return queue.submitters().stream()
                .map(AccountName::value)
                .sorted()
                .map(name -> new Choice(name, name))
                .toList();
    }

    private List<Waiting> lines(Found found, int sheet, Words words) {
        return found.some((sheet - 1) * SHEET, SHEET).stream()
                .flatMap(page -> lines.of(page, desk.me(), desk.now(), words).stream())
                .toList();
    }
}
