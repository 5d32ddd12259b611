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
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.Issued;
import org.imprimatur.accounts.KeepingAccounts;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** Who may sign in, in which roles. Secrets are drawn once, in the answer that makes them, and nowhere kept. */
@Controller
@RequestScoped
@Path("accounts")
@Produces("text/html;charset=UTF-8")
public class AccountScreens {
    private static final int USUAL_TOKEN_DAYS = 90;

    private final Desk desk;
    private final Accounts accounts;
    private final KeepingAccounts keeping;
    private final ContentTypes types;

    @Inject
    public AccountScreens(Desk desk, Accounts accounts, KeepingAccounts keeping, ContentTypes types) {
        this.desk = desk;
        this.accounts = accounts;
        this.keeping = keeping;
        this.types = types;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected AccountScreens() {
        this(null, null, null, null);
    }

    /**
     * All accounts, the form for one more, and what was just made.
     *
     * @param madeFor the account that the secret is for; empty where none was made
     * @param kind password or token
     */
    public record View(
            List<AccountView> accounts,
            List<String> roles,
            List<String> capacities,
            int tokenDays,
            String madeFor,
            String secret,
            String kind,
            String problem,
            String name,
            String displayName,
            List<String> chosen,
            List<String> chosenCapacities) {}

    @GET
    public Response list() {
        return isAdmin(desk.me())
                ? show(Status.OK, "", "", "", "")
                : desk.refuse(new Refused("ADMINS_ONLY", Grounds.FORBIDDEN));
    }

    private static boolean isAdmin(Actor actor) {
        return actor.isOneOf(Set.of(Role.ADMIN));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return keeping.create(desk.me(), form.one("name"), form.one("displayName"), roles(form), capacities(form))
                .fold(issued -> shown(issued, "password"), refused -> refused(refused, form));
    }

    @POST
    @Path("{name}/{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("name") String name, @PathParam("deed") String deed, MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        if (!AccountName.isOne(name)) {
            return refused(new Refused("UNKNOWN_ACCOUNT", Grounds.UNKNOWN, name), form);
        }
        var account = new AccountName(name);
        return switch (deed) {
            case "roles" -> changed(keeping.changeRoles(desk.me(), account, roles(form)), form);
            case "capacities" ->
                changed(keeping.changeCapacities(desk.me(), account, new HashSet<>(form.many("capacity"))), form);
            case "disable" -> changed(keeping.disable(desk.me(), account), form);
            case "enable" -> changed(keeping.enable(desk.me(), account), form);
            case "password" -> issued(keeping.resetPassword(desk.me(), account), "password", form);
            case "token" -> issued(token(account, form), "token", form);
            case "revoke" -> changed(revoke(account, form), form);
            default -> refused(new Refused("UNKNOWN_PAGE", Grounds.UNKNOWN), form);
        };
    }

    /** Whoever comes back to the address of an answer, as the language switch does, sees the list again. */
    @GET
    @Path("{name}/{deed}")
    public Response back() {
        return desk.go("accounts");
    }

    private Answer<Issued> token(AccountName account, Form form) {
        return keeping.issueToken(desk.me(), account, form.one("label"), Duration.ofDays(form.number("days")));
    }

    private Answer<Account> revoke(AccountName account, Form form) {
        return Hash.isOne(form.one("token"))
                ? keeping.revokeToken(desk.me(), account, new Hash(form.one("token")))
                : new Answer.No<>(new Refused("UNKNOWN_ACCOUNT", Grounds.UNKNOWN, account.value()));
    }

    private static Set<Role> roles(Form form) {
        var chosen = form.many("role");
        return Stream.of(Role.values())
                .filter(role -> chosen.contains(role.id()))
                .collect(Collectors.toSet());
    }

    /** Who is no counsel signs nothing off: what is ticked there says nothing for later. */
    private static Optional<Set<String>> capacities(Form form) {
        return roles(form).contains(Role.COUNSEL)
                ? Optional.<Set<String>>of(new HashSet<>(form.many("capacity"))).filter(some -> !some.isEmpty())
                : Optional.empty();
    }

    private Response changed(Answer<Account> answer, Form form) {
        return answer.fold(account -> desk.go("accounts#account-" + account.name()), refused -> refused(refused, form));
    }

    private Response issued(Answer<Issued> answer, String kind, Form form) {
        return answer.fold(issued -> shown(issued, kind), refused -> refused(refused, form));
    }

    private Response shown(Issued issued, String kind) {
        return show(Status.OK, issued.account().name().value(), issued.secret(), kind, "");
    }

    private Response refused(Refused refused, Form form) {
        return isAdmin(desk.me())
                ? desk.show(Refusals.status(refused), "accounts", view("", "", "", desk.sentence(refused), form))
                : desk.refuse(refused);
    }

    private Response show(StatusType status, String madeFor, String secret, String kind, String problem) {
        return desk.show(status, "accounts", view(madeFor, secret, kind, problem, Form.EMPTY));
    }

    private View view(String madeFor, String secret, String kind, String problem, Form form) {
        var words = desk.words();
        return new View(
                accounts.all().stream()
                        .map(account -> AccountView.of(account, words))
                        .toList(),
                Stream.of(Role.values()).map(Role::id).toList(),
                capacities(),
                USUAL_TOKEN_DAYS,
                madeFor,
                secret,
                kind,
                problem,
                form.one("name"),
                form.one("displayName"),
                form.many("role"),
                form.has("name") ? form.many("capacity") : List.of(Actor.LEGAL));
    }

    /** Those that some type asks for, and those that an account has. */
    private List<String> capacities() {
        var wanted = types.all().stream().flatMap(type -> type.review().capacities().stream());
        var held = accounts.all().stream().flatMap(account -> account.capacities().stream());
        return Stream.concat(wanted, held).distinct().sorted().toList();
    }
}
