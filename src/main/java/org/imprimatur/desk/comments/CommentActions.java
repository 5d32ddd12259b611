package org.imprimatur.desk.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.desk.review.ReviewAnswers;
import org.imprimatur.editing.Discussing;
import org.imprimatur.editing.NewComment;
import org.imprimatur.page.Hash;
import org.imprimatur.review.Quote;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;

/** Takes what somebody says of a text. A refusal leaves them where they were, with what they typed. */
@Controller
@RequestScoped
@Path(Inside.DESK + "pages/{id}/comments")
@Produces("text/html;charset=UTF-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CommentActions {
    private final Desk desk;
    private final Shelf shelf;
    private final Discussing discussing;
    private final ReviewAnswers answers;

    @Inject
    public CommentActions(Desk desk, Shelf shelf, Discussing discussing, ReviewAnswers answers) {
        this.desk = desk;
        this.shelf = shelf;
        this.discussing = discussing;
        this.answers = answers;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected CommentActions() {
        this(null, null, null, null);
    }

    @POST
    public Response take(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return shelf.find(id)
                .map(page -> deed(page, form)
                        .fold(moved -> done(moved, form), refused -> answers.refused(page, refused, form)))
                .orElseGet(() -> desk.refuse(Refused.unknownPage()));
    }

    /** Whoever comes back to the address of a refusal, as the language switch does, reads the page again. */
    @GET
    @Consumes(MediaType.WILDCARD)
    public Response back(@PathParam("id") String id) {
        return desk.go("pages/" + id + "/review");
    }

    /** Each button names its deed as {@code op}. Enter in a line says what was typed. */
    private Outcome deed(Standing page, Form form) {
        int comment = form.number("comment");
        var me = desk.me();
        return switch (form.one("op")) {
            case "reply" -> discussing.reply(me, page.id(), comment, form.one("words"));
            case "resolve" -> discussing.resolve(me, page.id(), comment);
            case "reopen" -> discussing.reopen(me, page.id(), comment);
            case "take" -> discussing.take(me, page, form.number("base"), suggestions(form), true);
            case "suggest" -> say(page, form, Optional.of(rewording(form)));
            default -> say(page, form, Optional.empty());
        };
    }

    private static List<Integer> suggestions(Form form) {
        return form.many("suggestion").stream().map(one -> Numbers.read(one, 0)).toList();
    }

    private static NewComment.Rewording rewording(Form form) {
        return new NewComment.Rewording(form.one("written"), form.one("replacement"));
    }

    private Outcome say(Standing page, Form form, Optional<NewComment.Rewording> rewording) {
        if (!Hash.isOne(form.one("seen"))) {
            return Refused.stale();
        }
        var quote = new Quote(form.one("quote"), form.one("prefix"), form.one("suffix"), near(form));
        var said = new NewComment(
                new Hash(form.one("seen")),
                form.one("field"),
                quote,
                form.one("words"),
                form.has("blocking"),
                rewording);
        return discussing.say(desk.me(), page, said);
    }

    private static OptionalInt near(Form form) {
        int near = Numbers.read(form.one("near"), -1);
        return near < 0 ? OptionalInt.empty() : OptionalInt.of(near);
    }

    private Response done(Outcome.Moved moved, Form form) {
        var page = moved.now();
        var op = form.one("op");
        var notice = Notice.of(
                "desk.comments.done." + (op.isEmpty() ? "comment" : op),
                page.head().number());
        var place = switch (op) {
            case "reply", "reopen" -> "#thread-" + form.number("comment");
            case "resolve", "take" -> "#comments";
            default -> "#thread-" + page.version();
        };
        return desk.go(answers.back(page, form) + place, notice);
    }
}
