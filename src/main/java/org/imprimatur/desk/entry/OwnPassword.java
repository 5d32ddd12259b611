package org.imprimatur.desk.entry;

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
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.accounts.Passwords;
import org.imprimatur.accounts.SessionGate;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Changing one's own password; whoever came in with a one-time password must. */
@Controller
@RequestScoped
@Path(Inside.DESK + "password")
@Produces("text/html;charset=UTF-8")
public class OwnPassword {
    private final Desk desk;
    private final SessionGate gate;
    private final Accounts accounts;

    @Inject
    public OwnPassword(Desk desk, SessionGate gate, Accounts accounts) {
        this.desk = desk;
        this.gate = gate;
        this.accounts = accounts;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected OwnPassword() {
        this(null, null, null);
    }

    /** Whether it must be changed now, how long it must be, and what was wrong with the last try. */
    public record View(boolean forced, int minLength, String problem) {}

    @GET
    public Response ask() {
        return desk.show("password", view(""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        if (!form.one("fresh").equals(form.one("again"))) {
            return refused(new Refused("desk.password.differ", Grounds.INVALID));
        }
        return gate.changePassword(form.one("current"), form.one("fresh"))
                .fold(account -> desk.go("", Notice.of("desk.password.changed")), this::refused);
    }

    private Response refused(Refused refused) {
        return desk.show(Refusals.status(refused), "password", view(desk.sentence(refused)));
    }

    private View view(String problem) {
        boolean forced =
                accounts.find(desk.me().name()).map(Account::mustChangePassword).orElse(false);
        return new View(forced, Passwords.MIN_LENGTH, problem);
    }
}
