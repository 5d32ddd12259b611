package org.imprimatur.api.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.Issued;
import org.imprimatur.accounts.KeepingAccounts;
import org.imprimatur.accounts.KeepingPasswords;
import org.imprimatur.accounts.SigningIn;
import org.imprimatur.accounts.SigningInElsewhere;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.api.frame.Sent;
import org.imprimatur.api.manage.IfMatch;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.api.manage.PastEntries;
import org.imprimatur.api.manage.State;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** Accounts for programs of admins: the same deeds that the desk has. */
@Path(Inside.API + "v1/manage/accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {
    private static final Set<String> NEW = Set.of("name", "displayName", "roles", "capacities");

    private final Managing managing;
    private final Accounts accounts;
    private final KeepingAccounts keeping;
    private final KeepingPasswords passwords;
    private final SigningIn signingIn;
    private final SigningInElsewhere elsewhere;
    private final IfMatch ifMatch;
    private final Journals journals;

    @Inject
    public AccountsResource(
            Managing managing,
            Accounts accounts,
            KeepingAccounts keeping,
            KeepingPasswords passwords,
            SigningIn signingIn,
            SigningInElsewhere elsewhere,
            IfMatch ifMatch,
            Journals journals) {
        this.managing = managing;
        this.accounts = accounts;
        this.keeping = keeping;
        this.passwords = passwords;
        this.signingIn = signingIn;
        this.elsewhere = elsewhere;
        this.ifMatch = ifMatch;
        this.journals = journals;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected AccountsResource() {
        this(null, null, null, null, null, null, null, null);
    }

    /** Every account. */
    public record Listed(List<ShownAccount> accounts) {}

    /** An account, with its one-time password this once. */
    public record Made(String oneTimePassword, ShownAccount account) {}

    @GET
    public Response list() {
        admin();
        return managing.ok(
                new Listed(accounts.all().stream().map(ShownAccount::of).toList()));
    }

    @GET
    @Path("{name}")
    public Response account(@PathParam("name") String name) {
        admin();
        return shown(find(name));
    }

    @GET
    @Path("{name}/history")
    public Response history(@PathParam("name") String name) {
        admin();
        return managing.ok(PastEntries.of(journals.of(Subject.of(find(name).name()))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        var me = admin();
        var sent = Sent.of(body, NEW);
        var capacities =
                Optional.<Set<String>>of(new HashSet<>(sent.many("capacities"))).filter(some -> !some.isEmpty());
        return made(keeping.create(me, sent.one("name"), sent.one("displayName"), roles(sent), capacities));
    }

    @POST
    @Path("{name}/{deed}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("name") String typed, @PathParam("deed") String deed, InputStream body) {
        var me = admin();
        var account = find(typed);
        ifMatch.require(State.of(account));
        var name = account.name();
        return switch (deed) {
            case "roles" -> done(keeping.changeRoles(me, name, roles(Sent.of(body, Set.of("roles")))));
            case "capacities" ->
                done(keeping.changeCapacities(
                        me,
                        name,
                        new HashSet<>(Sent.of(body, Set.of("capacities")).many("capacities"))));
            case "disable" -> done(keeping.disable(me, name));
            case "enable" -> done(keeping.enable(me, name));
            case "unblock" -> done(signingIn.unblock(me, name));
            case "disconnect" -> done(elsewhere.disconnect(me, name));
            case "password" -> made(passwords.reset(me, name));
            default -> throw RefusedException.unknown("API_NO_SUCH_ADDRESS");
        };
    }

    private Actor admin() {
        var me = managing.me();
        if (!me.isOneOf(Set.of(Role.ADMIN))) {
            throw RefusedException.of(new Refused("ADMINS_ONLY", Grounds.FORBIDDEN));
        }
        return me;
    }

    private Account find(String typed) {
        return accounts.find(typed)
                .orElseThrow(() -> RefusedException.of(new Refused("UNKNOWN_ACCOUNT", Grounds.UNKNOWN, typed)));
    }

    private Response shown(Account account) {
        return managing.tagged(ShownAccount.of(account), State.of(account).tag());
    }

    private static Set<Role> roles(Sent sent) {
        var roles = EnumSet.noneOf(Role.class);
        for (String id : sent.many("roles")) {
            roles.add(Stream.of(Role.values())
                    .filter(role -> role.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new BadParameterException("roles", "API_VALUE_WRONG", "roles")));
        }
        return roles;
    }

    private Response done(Answer<Account> answer) {
        return answer.fold(this::shown, why -> {
            throw RefusedException.of(why);
        });
    }

    private Response made(Answer<Issued> answer) {
        return answer.fold(
                issued -> managing.tagged(
                        new Made(issued.secret(), ShownAccount.of(issued.account())),
                        State.of(issued.account()).tag()),
                why -> {
                    throw RefusedException.of(why);
                });
    }
}
