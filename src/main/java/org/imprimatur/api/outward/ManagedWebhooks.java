package org.imprimatur.api.outward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.accounts.Answer;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.api.frame.Sent;
import org.imprimatur.api.manage.IfMatch;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.api.manage.State;
import org.imprimatur.hooks.Delivering;
import org.imprimatur.hooks.Hook;
import org.imprimatur.hooks.HookWish;
import org.imprimatur.hooks.Hooks;
import org.imprimatur.hooks.KeepingHooks;
import org.imprimatur.hooks.LookingAtTries;
import org.imprimatur.hooks.Topic;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** Webhooks for programs: registered, changed, tried out and looked after as at the desk. */
@Path(Inside.API + "v1/manage/webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ManagedWebhooks {
    private static final Set<String> WISH = Set.of("name", "url", "events");

    private final Managing managing;
    private final Hooks hooks;
    private final KeepingHooks keeping;
    private final LookingAtTries tries;
    private final Delivering delivering;
    private final IfMatch ifMatch;

    @Inject
    public ManagedWebhooks(
            Managing managing,
            Hooks hooks,
            KeepingHooks keeping,
            LookingAtTries tries,
            Delivering delivering,
            IfMatch ifMatch) {
        this.managing = managing;
        this.hooks = hooks;
        this.keeping = keeping;
        this.tries = tries;
        this.delivering = delivering;
        this.ifMatch = ifMatch;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ManagedWebhooks() {
        this(null, null, null, null, null, null);
    }

    /** Every webhook. */
    public record Listed(List<ManagedWebhook> webhooks) {}

    /** The tries of one, the newest first. */
    public record Log(List<ManagedTry> deliveries) {}

    /** What a ping came to. */
    public record Rung(int code, String answer, long millis) {}

    /** How many events are sent again. */
    public record SentAgain(int events) {}

    @GET
    public Response list() {
        admin();
        hooks.refresh();
        return managing.ok(new Listed(hooks.all().stream().map(this::shown).toList()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(InputStream body) {
        return made(done(keeping.register(managing.me(), wish(body))));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return told(hook(id), Optional.empty());
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, InputStream body) {
        ifMatch.require(State.of(hook(id)));
        return told(done(keeping.change(managing.me(), id, wish(body))), Optional.empty());
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") String id) {
        ifMatch.require(State.of(hook(id)));
        return told(done(keeping.remove(managing.me(), id)), Optional.empty());
    }

    @GET
    @Path("{id}/deliveries")
    public Response log(@PathParam("id") String id) {
        return managing.ok(new Log(
                tries.of(hook(id).id()).stream().limit(500).map(ManagedTry::of).toList()));
    }

    @POST
    @Path("{id}/{deed}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("id") String id, @PathParam("deed") String deed, InputStream body) {
        var sent = Sent.of(body, Set.of("missed", "delivery"));
        return switch (deed) {
            case "ping" -> {
                var reply = done(tries.ping(managing.me(), id));
                yield managing.ok(new Rung(reply.code(), reply.words(), reply.millis()));
            }
            case "replay" -> managing.ok(replayed(id, sent));
            default -> changed(id, deed, sent);
        };
    }

    private Object replayed(String id, Sent sent) {
        return sent.has("delivery")
                ? ManagedTry.of(done(tries.again(managing.me(), id, sent.needed("delivery"))))
                : new SentAgain(done(tries.allAgain(managing.me(), id)));
    }

    private Response changed(String id, String deed, Sent sent) {
        var me = managing.me();
        ifMatch.require(State.of(hook(id)));
        return switch (deed) {
            case "on" -> told(done(keeping.switchOn(me, id, sent.flag("missed"))), Optional.empty());
            case "off" -> told(done(keeping.switchOff(me, id)), Optional.empty());
            case "rotate" -> made(done(keeping.rotate(me, id)));
            case "forget-secret" -> told(done(keeping.forgetOldSecret(me, id)), Optional.empty());
            default -> throw RefusedException.unknown("UNKNOWN_HOOK");
        };
    }

    private static HookWish wish(InputStream body) {
        var sent = Sent.of(body, WISH);
        var topics = new HashSet<Topic>();
        for (String id : sent.many("events")) {
            topics.add(Topic.ofId(id)
                    .orElseThrow(() -> new BadParameterException("events", "API_WEBHOOK_EVENT_UNKNOWN", id)));
        }
        return new HookWish(sent.one("name"), sent.one("url"), topics);
    }

    private void admin() {
        if (!managing.me().isOneOf(Set.of(Role.ADMIN))) {
            throw RefusedException.of(new Refused("ADMINS_ONLY", Grounds.FORBIDDEN));
        }
    }

    private Hook hook(String id) {
        admin();
        hooks.refresh();
        return hooks.find(id).orElseThrow(() -> RefusedException.unknown("UNKNOWN_HOOK"));
    }

    private ManagedWebhook shown(Hook hook) {
        return shown(hook, Optional.empty());
    }

    private ManagedWebhook shown(Hook hook, Optional<String> secret) {
        return ManagedWebhook.of(hook, delivering.state(hook.id()), keeping.oldSecretUntil(hook.id()), secret);
    }

    private Response made(KeepingHooks.Made made) {
        return told(made.hook(), Optional.of(made.secret()));
    }

    private Response told(Hook hook, Optional<String> secret) {
        return managing.tagged(shown(hook, secret), State.of(hook).tag());
    }

    private static <T> T done(Answer<T> answer) {
        return answer.fold(value -> value, why -> {
            throw RefusedException.of(why);
        });
    }
}
