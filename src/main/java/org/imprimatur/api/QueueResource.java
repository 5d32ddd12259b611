package org.imprimatur.api;

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
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.editing.QueueQuestion;
import org.imprimatur.editing.QueueQuestion.Deadline;
import org.imprimatur.editing.QueueQuestion.Order;
import org.imprimatur.editing.QueueQuestion.Share;
import org.imprimatur.editing.ReviewQueue;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Actor;

/** What waits for a lawyer's yes, with the filters and sorts of the desk's queue. */
@Path("v1/manage/queue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QueueResource {
    private final CurrentActor current;
    private final ReviewQueue queue;
    private final Texts texts;
    private final Clock clock;
    private final Json json;

    @Inject
    public QueueResource(CurrentActor current, ReviewQueue queue, Texts texts, Clock clock, Json json) {
        this.current = current;
        this.queue = queue;
        this.texts = texts;
        this.clock = clock;
        this.json = json;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected QueueResource() {
        this(null, null, null, null, null);
    }

    @GET
    public Response ask(
            @QueryParam("share") @DefaultValue("team") String share,
            @QueryParam("type") @DefaultValue("") String type,
            @QueryParam("locale") @DefaultValue("") String locale,
            @QueryParam("submitter") @DefaultValue("") String submitter,
            @QueryParam("due") @DefaultValue("any") String due,
            @QueryParam("waiting") @DefaultValue("0") String waiting,
            @QueryParam("order") @DefaultValue("wait") String order) {
        Actor me = current.actor().orElseThrow(() -> new RefusedException(401, "SIGN_IN_NEEDED", null));
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
        var found = queue.ask(me, question, now).stream()
                .flatMap(page -> QueuedPage.of(page, texts, queue.size(page), now).stream())
                .toList();
        return Response.ok(json.bytes(new QueuedPage.Several(found)))
                .header("Cache-Control", "no-store")
                .build();
    }
}
