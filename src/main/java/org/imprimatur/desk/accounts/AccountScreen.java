package org.imprimatur.desk.accounts;

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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.Issued;
import org.imprimatur.accounts.KeepingAccounts;
import org.imprimatur.accounts.KeepingPasswords;
import org.imprimatur.accounts.SigningIn;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.page.AccountName;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** One account, for admins: what it may do, what lets it in, and what happened to it. */
@Controller
@RequestScoped
@Path(Inside.DESK + "accounts/{name}")
@Produces("text/html;charset=UTF-8")
public class AccountScreen {
    private final Desk desk;
    private final Accounts accounts;
    private final KeepingAccounts keeping;
    private final KeepingPasswords passwords;
    private final SigningIn signingIn;
    private final AccessActions access;
    private final AccountViews views;

    @Inject
    public AccountScreen(
            Desk desk,
            Accounts accounts,
            KeepingAccounts keeping,
            KeepingPasswords passwords,
            SigningIn signingIn,
            AccessActions access,
            AccountViews views) {
        this.desk = desk;
        this.accounts = accounts;
        this.keeping = keeping;
        this.passwords = passwords;
        this.signingIn = signingIn;
        this.access = access;
        this.views = views;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected AccountScreen() {
        this(null, null, null, null, null, null, null);
    }

    @GET
    public Response look(@PathParam("name") String name) {
        if (!desk.me().isOneOf(Set.of(Role.ADMIN))) {
            return desk.refuse(new Refused("ADMINS_ONLY", Grounds.FORBIDDEN));
        }
        return accounts.find(name)
                .map(account -> desk.show("account", views.of(account, Secret.NONE, "", Form.EMPTY)))
                .orElseGet(() -> desk.refuse(unknown(name)));
    }

    private static Refused unknown(String name) {
        return new Refused("UNKNOWN_ACCOUNT", Grounds.UNKNOWN, name);
    }

    @POST
    @Path("{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("name") String name, @PathParam("deed") String deed, MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        if (!AccountName.isOne(name)) {
            return desk.refuse(unknown(name));
        }
        var account = new AccountName(name);
        return switch (deed) {
            case "password" -> shown(account, passwords.reset(desk.me(), account), "password", form);
            case "token" -> shown(account, access.token(account, form), "token", form);
            default ->
                take(account, deed, form)
                        .map(answer -> done(account, answer, deed, form))
                        .orElseGet(() -> desk.refuse(new Refused("UNKNOWN_PAGE", Grounds.UNKNOWN)));
        };
    }

    private Optional<Answer<?>> take(AccountName account, String deed, Form form) {
        var me = desk.me();
        return switch (deed) {
            case "roles" -> Optional.of(keeping.changeRoles(me, account, RoleChoice.roles(form)));
            case "capacities" ->
                Optional.of(keeping.changeCapacities(me, account, new HashSet<>(form.many("capacity"))));
            case "disable" -> Optional.of(keeping.disable(me, account));
            case "unblock" -> Optional.of(signingIn.unblock(me, account));
            case "enable" -> Optional.of(keeping.enable(me, account));
            default -> access.take(account, deed, form);
        };
    }

    /** Whoever comes back to the address of an answer, as the language switch does, sees the account again. */
    @GET
    @Path("{deed}")
    public Response back(@PathParam("name") String name) {
        return AccountName.isOne(name) ? desk.go("accounts/" + name) : desk.refuse(unknown(name));
    }

    private Response done(AccountName name, Answer<?> answer, String deed, Form form) {
        return answer.fold(
                done -> desk.go("accounts/" + name, Notice.of("desk.account.done." + deed, name)),
                why -> refused(name, why, form));
    }

    private Response shown(AccountName name, Answer<Issued> answer, String kind, Form form) {
        return answer.fold(
                issued -> desk.show("account", views.of(issued.account(), Secret.of(issued, kind), "", Form.EMPTY)),
                why -> refused(name, why, form));
    }

    private Response refused(AccountName name, Refused why, Form form) {
        return accounts.find(name)
                .filter(one -> desk.me().isOneOf(Set.of(Role.ADMIN)))
                .map(one -> desk.show(
                        Refusals.status(why), "account", views.of(one, Secret.NONE, desk.sentence(why), form)))
                .orElseGet(() -> desk.refuse(why));
    }
}
