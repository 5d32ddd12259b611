package org.imprimatur.api.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.api.frame.Sent;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.editing.Discussing;
import org.imprimatur.editing.Quoting;
import org.imprimatur.page.Texts;
import org.imprimatur.review.Carrying;
import org.imprimatur.serving.Inside;

/** What was said of a page, for programs; each of them says more with the arrows comment, suggest, reply and so on. */
@Path(Inside.API + "v1/manage/pages/{id}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ManagedComments {
    private static final Map<String, Predicate<ManagedComment>> STATES = Map.of(
            "all", comment -> true,
            "open", ManagedComment::open,
            "blocking", comment -> comment.open() && comment.blocking(),
            "resolved", comment -> !comment.open(),
            "orphaned", comment -> comment.now().fate().equals("orphaned"));

    private final Managing managing;
    private final Discussing discussing;
    private final Quoting quoting;
    private final Texts texts;

    @Inject
    public ManagedComments(Managing managing, Discussing discussing, Quoting quoting, Texts texts) {
        this.managing = managing;
        this.discussing = discussing;
        this.quoting = quoting;
        this.texts = texts;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ManagedComments() {
        this(null, null, null, null);
    }

    @GET
    public Response list(@PathParam("id") String id, @QueryParam("state") @DefaultValue("all") String state) {
        managing.me();
        var page = managing.page(id);
        var wanted = STATES.get(state);
        if (wanted == null) {
            throw new BadParameterException("state", "API_VALUE_WRONG", "state");
        }
        var head = new Carrying(quoting.legible(page), texts.get(page.head().text()), texts::find);
        var comments = discussing.of(page.id()).comments().stream()
                .map(comment -> ManagedComment.of(comment, head))
                .filter(wanted)
                .toList();
        return managing.ok(
                new ManagedDiscussion(page.head().text().hex(), page.head().number(), comments));
    }

    /** Takes suggestions into the text: all of them, in one revision, or none. */
    @POST
    @Path("take")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("id") String id, InputStream body) {
        var me = managing.me();
        var page = managing.pageToChange(id);
        var sent = Sent.of(body, Set.of("base", "suggestions", "withdraw"));
        return managing.answer(
                discussing.take(me, page, sent.number("base"), sent.numbers("suggestions"), sent.flag("withdraw")));
    }
}
