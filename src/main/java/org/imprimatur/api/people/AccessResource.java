package org.imprimatur.api.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.KeepingSessions;
import org.imprimatur.accounts.KeepingTokens;
import org.imprimatur.accounts.NotingTokens;
import org.imprimatur.accounts.Scope;
import org.imprimatur.accounts.TokenWish;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.api.frame.Sent;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.page.Hash;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** Tokens and sessions: one's own, and for admins those of the account that {@code of} names. */
@Path(Inside.API + "v1/manage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccessResource {
    private static final Set<String> WISH = Set.of("label", "scopes", "days", "never");

    private final Managing managing;
    private final Accounts accounts;
    private final KeepingTokens tokens;
    private final NotingTokens noting;
    private final KeepingSessions sessions;

    @Inject
    public AccessResource(
            Managing managing, Accounts accounts, KeepingTokens tokens, NotingTokens noting, KeepingSessions sessions) {
        this.managing = managing;
        this.accounts = accounts;
        this.tokens = tokens;
        this.noting = noting;
        this.sessions = sessions;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected AccessResource() {
        this(null, null, null, null, null);
    }

    /** The tokens of an account. */
    public record Tokens(List<ShownToken> tokens) {}

    /** A token, with its secret this once. */
    public record Made(String secret, ShownToken token) {}

    /** Where an account is signed in. */
    public record Sessions(List<ShownSession> sessions) {}

    @GET
    @Path("tokens")
    public Response tokens(@QueryParam("of") @DefaultValue("") String of) {
        return managing.ok(new Tokens(ShownToken.of(account(of).tokens(), noting)));
    }

    @POST
    @Path("tokens")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(@QueryParam("of") @DefaultValue("") String of, InputStream body) {
        var name = account(of).name();
        var issued = done(tokens.issue(managing.me(), name, wish(Sent.of(body, WISH))));
        var all = ShownToken.of(issued.account().tokens(), noting);
        return managing.ok(new Made(issued.secret(), all.get(all.size() - 1)));
    }

    private static TokenWish wish(Sent sent) {
        var scopes = new HashSet<Scope>();
        for (String id : sent.many("scopes")) {
            scopes.add(
                    Scope.ofId(id).orElseThrow(() -> new BadParameterException("scopes", "API_VALUE_WRONG", "scopes")));
        }
        if (sent.flag("never")) {
            return new TokenWish(sent.one("label"), scopes, Optional.empty());
        }
        var life = sent.one("days").isEmpty() ? TokenWish.USUAL_LIFE : Duration.ofDays(sent.number("days"));
        return new TokenWish(sent.one("label"), scopes, Optional.of(life));
    }

    @DELETE
    @Path("tokens/{id}")
    public Response revoke(@PathParam("id") String id, @QueryParam("of") @DefaultValue("") String of) {
        var now = done(tokens.revoke(managing.me(), account(of).name(), hash(id)));
        return managing.ok(new Tokens(ShownToken.of(now.tokens(), noting)));
    }

    @GET
    @Path("sessions")
    public Response sessions(@QueryParam("of") @DefaultValue("") String of) {
        return shown(account(of));
    }

    @DELETE
    @Path("sessions")
    public Response endAll(@QueryParam("of") @DefaultValue("") String of) {
        var account = account(of);
        done(sessions.endOthers(managing.me(), account.name(), Optional.empty()));
        return shown(account);
    }

    @DELETE
    @Path("sessions/{id}")
    public Response end(@PathParam("id") String id, @QueryParam("of") @DefaultValue("") String of) {
        var account = account(of);
        done(sessions.end(managing.me(), account.name(), hash(id)));
        return shown(account);
    }

    private Response shown(Account account) {
        return managing.ok(new Sessions(ShownSession.of(sessions.of(account.name()))));
    }

    private static Hash hash(String id) {
        if (!Hash.isOne(id)) {
            throw RefusedException.unknown("API_NO_SUCH_ADDRESS");
        }
        return new Hash(id);
    }

    private Account account(String of) {
        var me = managing.me();
        if (!of.isEmpty() && !of.equals(me.name().value()) && !isAdmin(me)) {
            throw RefusedException.of(new Refused("ADMINS_ONLY", Grounds.FORBIDDEN));
        }
        return accounts.find(of.isEmpty() ? me.name().value() : of)
                .orElseThrow(() -> RefusedException.of(new Refused("UNKNOWN_ACCOUNT", Grounds.UNKNOWN, of)));
    }

    private static boolean isAdmin(Actor me) {
        return me.isOneOf(Set.of(Role.ADMIN));
    }

    private static <T> T done(Answer<T> answer) {
        return answer.fold(value -> value, why -> {
            throw RefusedException.of(why);
        });
    }
}
