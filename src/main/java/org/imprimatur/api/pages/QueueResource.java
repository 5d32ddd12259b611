package org.imprimatur.api.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.api.frame.Slice;
import org.imprimatur.api.live.Question;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.editing.QueueQuestion;
import org.imprimatur.editing.QueueQuestion.Deadline;
import org.imprimatur.editing.QueueQuestion.Order;
import org.imprimatur.editing.QueueQuestion.Share;
import org.imprimatur.editing.ReviewQueue;
import org.imprimatur.journal.Found;
import org.imprimatur.page.Texts;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Standing;
import org.jspecify.annotations.Nullable;

/** What waits for a lawyer's yes, with the filters and sorts of the desk's queue, a piece at a time. */
@Path(Inside.API + "v1/manage/queue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QueueResource {
    private final Managing managing;
    private final ReviewQueue queue;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public QueueResource(Managing managing, ReviewQueue queue, Texts texts, Clock clock) {
        this.managing = managing;
        this.queue = queue;
        this.texts = texts;
        this.clock = clock;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected QueueResource() {
        this(null, null, null, null);
    }

    @GET
    public Response ask(
            @QueryParam("share") @DefaultValue("team") String share,
            @QueryParam("type") @DefaultValue("") String type,
            @QueryParam("locale") @DefaultValue("") String locale,
            @QueryParam("submitter") @DefaultValue("") String submitter,
            @QueryParam("due") @DefaultValue("any") String due,
            @QueryParam("waiting") @DefaultValue("0") String waiting,
            @QueryParam("order") @DefaultValue("wait") String order,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var me = managing.me();
        if (!waiting.matches("\\d{1,5}")) {
            throw new BadParameterException("waiting", "API_REQUEST_WRONG");
        }
        var question = new QueueQuestion(
                QueueQuestion.named(share, Share.TEAM),
                type,
                locale,
                submitter,
                QueueQuestion.named(due, Deadline.ANY),
                Integer.parseInt(waiting),
                QueueQuestion.named(order, Order.WAIT));
        var now = clock.instant();
        var found = queue.ask(me, question, now);
        int most = Question.limit(limit);
        var rest = rest(found, question.order(), Optional.ofNullable(cursor).map(QueuePlace::at), most + 1);
        var slice = Slice.first(
                most, rest, found.size(), page -> place(page, question.order()).cursor());
        return managing.ok(new QueuedPage.Several(
                slice.some().stream()
                        .flatMap(page -> QueuedPage.of(page, texts, queue.size(page), now).stream())
                        .toList(),
                slice.total(),
                slice.next()));
    }

    private List<Standing> rest(Found found, Order order, Optional<QueuePlace> after, int most) {
        return after.map(last -> found.after(page -> last.compareTo(place(page, order)) >= 0, most))
                .orElseGet(() -> found.some(0, most));
    }

    private QueuePlace place(Standing page, Order order) {
        return QueuePlace.of(page, order, queue::size);
    }
}
