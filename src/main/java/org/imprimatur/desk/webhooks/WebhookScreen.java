package org.imprimatur.desk.webhooks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.imprimatur.accounts.Answer;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.hooks.Hooks;
import org.imprimatur.hooks.KeepingHooks;
import org.imprimatur.hooks.KeepingHooks.Made;
import org.imprimatur.hooks.LookingAtTries;
import org.imprimatur.hooks.Reply;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** One webhook, for admins: what it is told, what became of that, and what can be done about it. */
@Controller
@RequestScoped
@Path(Inside.DESK + "webhooks/{id}")
@Produces("text/html;charset=UTF-8")
public class WebhookScreen {
    private final Desk desk;
    private final Hooks hooks;
    private final KeepingHooks keeping;
    private final LookingAtTries tries;
    private final WebhookViews views;

    @Inject
    public WebhookScreen(Desk desk, Hooks hooks, KeepingHooks keeping, LookingAtTries tries, WebhookViews views) {
        this.desk = desk;
        this.hooks = hooks;
        this.keeping = keeping;
        this.tries = tries;
        this.views = views;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected WebhookScreen() {
        this(null, null, null, null, null);
    }

    @GET
    public Response look(
            @PathParam("id") String id,
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("skip") @DefaultValue("0") String skip) {
        if (!desk.me().isOneOf(Set.of(Role.ADMIN))) {
            return desk.refuse(new Refused("ADMINS_ONLY", Grounds.FORBIDDEN));
        }
        return hooks.find(id)
                .map(hook -> desk.show(
                        "webhook", views.of(hook, HookForm.of(hook.wish()), "", "", show, Numbers.read(skip, 0))))
                .orElseGet(() -> desk.refuse(new Refused("UNKNOWN_HOOK", Grounds.UNKNOWN)));
    }

    @POST
    @Path("{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("id") String id, @PathParam("deed") String deed, MultivaluedMap<String, String> typed) {
        var me = desk.me();
        var form = new Form(typed);
        return switch (deed) {
            case "change" -> changed(id, form);
            case "rotate" -> shown(id, keeping.rotate(me, id));
            case "forget-secret" -> done(id, deed, keeping.forgetOldSecret(me, id));
            case "off" -> done(id, deed, keeping.switchOff(me, id));
            case "on" -> done(id, deed, keeping.switchOn(me, id, form.has("missed")));
            case "ping" -> rung(id, tries.ping(me, id));
            case "again" -> done(id, deed, tries.again(me, id, form.one("try")));
            case "all-again" ->
                tries.allAgain(me, id)
                        .fold(
                                many -> desk.go(address(id), Notice.ofCount("desk.hooks.done.all-again", many)),
                                why -> refused(id, why));
            case "remove" ->
                keeping.remove(me, id)
                        .fold(
                                gone -> desk.go(
                                        "webhooks",
                                        Notice.of(
                                                "desk.hooks.done.remove",
                                                gone.wish().name())),
                                why -> refused(id, why));
            default -> desk.refuse(new Refused("UNKNOWN_HOOK", Grounds.UNKNOWN));
        };
    }

    /** Whoever comes back to the address of an answer, as the language switch does, sees the webhook again. */
    @GET
    @Path("{deed}")
    public Response back(@PathParam("id") String id) {
        return desk.go(address(id));
    }

    private static String address(String id) {
        return "webhooks/" + id;
    }

    private Response changed(String id, Form typed) {
        var form = HookForm.of(typed);
        return keeping.change(desk.me(), id, form.wish())
                .fold(hook -> desk.go(address(id), Notice.of("desk.hooks.done.change")), why -> refused(id, why, form));
    }

    private Response shown(String id, Answer<Made> answer) {
        return answer.fold(
                made -> desk.show(
                        "webhook", views.of(made.hook(), HookForm.of(made.hook().wish()), "", made.secret(), "", 0)),
                why -> refused(id, why));
    }

    private Response done(String id, String deed, Answer<?> answer) {
        return answer.fold(done -> desk.go(address(id), Notice.of("desk.hooks.done." + deed)), why -> refused(id, why));
    }

    private Response rung(String id, Answer<Reply> answer) {
        return answer.fold(
                reply -> reply.isYes()
                        ? desk.go(address(id), Notice.of("desk.hooks.done.ping", reply.code(), reply.millis()))
                        : problem(id, desk.words().say("desk.hooks.ping.failed", why(reply))),
                why -> refused(id, why));
    }

    private String why(Reply reply) {
        return Why.said(reply.code() == 0 ? reply.words() : String.valueOf(reply.code()), desk.words());
    }

    private Response problem(String id, String sentence) {
        return hooks.find(id)
                .map(hook -> desk.show("webhook", views.of(hook, HookForm.of(hook.wish()), sentence, "", "", 0)))
                .orElseGet(() -> desk.refuse(new Refused("UNKNOWN_HOOK", Grounds.UNKNOWN)));
    }

    private Response refused(String id, Refused why) {
        return hooks.find(id)
                .map(hook -> refused(id, why, HookForm.of(hook.wish())))
                .orElseGet(() -> desk.refuse(why));
    }

    private Response refused(String id, Refused why, HookForm form) {
        return hooks.find(id)
                .filter(hook -> why.grounds() != Grounds.FORBIDDEN)
                .map(hook ->
                        desk.show(Refusals.status(why), "webhook", views.of(hook, form, desk.sentence(why), "", "", 0)))
                .orElseGet(() -> desk.refuse(why));
    }
}
