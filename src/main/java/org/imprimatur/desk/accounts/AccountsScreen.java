package org.imprimatur.desk.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.Set;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.accounts.KeepingAccounts;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** Who may sign in, in which roles, and the form for one more. */
@Controller
@RequestScoped
@Path(Inside.DESK + "accounts")
@Produces("text/html;charset=UTF-8")
public class AccountsScreen {
    private final Desk desk;
    private final Accounts accounts;
    private final KeepingAccounts keeping;
    private final RoleChoice choice;

    @Inject
    public AccountsScreen(Desk desk, Accounts accounts, KeepingAccounts keeping, RoleChoice choice) {
        this.desk = desk;
        this.accounts = accounts;
        this.keeping = keeping;
        this.choice = choice;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected AccountsScreen() {
        this(null, null, null, null);
    }

    /** All accounts, the form for one more as it was typed, and what was just made. */
    public record View(
            List<AccountView> accounts,
            List<String> roles,
            List<String> capacities,
            Secret secret,
            String problem,
            String name,
            String displayName,
            List<String> chosen,
            List<String> chosenCapacities) {}

    @GET
    public Response list() {
        return desk.me().isOneOf(Set.of(Role.ADMIN))
                ? show(Status.OK, Secret.NONE, "", Form.EMPTY)
                : desk.refuse(new Refused("ADMINS_ONLY", Grounds.FORBIDDEN));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        var roles = RoleChoice.roles(form);
        return keeping.create(desk.me(), form.one("name"), form.one("displayName"), roles, RoleChoice.capacities(form))
                .fold(
                        issued -> show(Status.OK, Secret.of(issued, "password"), "", Form.EMPTY),
                        refused -> refused(refused, form));
    }

    private Response refused(Refused refused, Form form) {
        return desk.me().isOneOf(Set.of(Role.ADMIN))
                ? show(Refusals.status(refused), Secret.NONE, desk.sentence(refused), form)
                : desk.refuse(refused);
    }

    private Response show(StatusType status, Secret secret, String problem, Form form) {
        return desk.show(
                status,
                "accounts",
                new View(
                        accounts.all().stream().map(AccountView::of).toList(),
                        choice.roles(),
                        choice.capacities(),
                        secret,
                        problem,
                        form.one("name"),
                        form.one("displayName"),
                        form.many("role"),
                        form.has("name") ? form.many("capacity") : List.of(Actor.LEGAL)));
    }
}
