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
import org.imprimatur.accounts.Accounts;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.Issued;
import org.imprimatur.accounts.SessionGate;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.page.AccountName;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** One's own account: where one is signed in, and the tokens of one's programs. */
@Controller
@RequestScoped
@Path(Inside.DESK + "account")
@Produces("text/html;charset=UTF-8")
public class OwnAccount {
    private final Desk desk;
    private final Accounts accounts;
    private final AccessActions access;
    private final AccountViews views;
    private final SessionGate gate;

    @Inject
    public OwnAccount(Desk desk, Accounts accounts, AccessActions access, AccountViews views, SessionGate gate) {
        this.desk = desk;
        this.gate = gate;
        this.accounts = accounts;
        this.access = access;
        this.views = views;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected OwnAccount() {
        this(null, null, null, null, null);
    }

    @GET
    public Response look() {
        return gate.trouble()
                .map(why -> refused(why, Form.EMPTY))
                .orElseGet(() -> show(Status.OK, Secret.NONE, "", Form.EMPTY));
    }

    @POST
    @Path("{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("deed") String deed, MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        var own = desk.me().name();
        return deed.equals("token")
                ? issued(access.token(own, form), form)
                : access.take(own, deed, form)
                        .map(answer -> done(answer, deed, own, form))
                        .orElseGet(() -> desk.refuse(new Refused("UNKNOWN_PAGE", Grounds.UNKNOWN)));
    }

    /** Whoever comes back to the address of an answer, as the language switch does, sees the account again. */
    @GET
    @Path("{deed}")
    public Response back() {
        return desk.go("account");
    }

    private Response issued(Answer<Issued> answer, Form form) {
        return answer.fold(
                issued -> show(Status.OK, Secret.of(issued, "token"), "", Form.EMPTY), why -> refused(why, form));
    }

    private Response done(Answer<?> answer, String deed, AccountName own, Form form) {
        return answer.fold(
                done -> desk.go("account", Notice.of("desk.account.done." + deed, own)), why -> refused(why, form));
    }

    private Response refused(Refused why, Form form) {
        return show(Refusals.status(why), Secret.NONE, desk.sentence(why), form);
    }

    private Response show(StatusType status, Secret secret, String problem, Form form) {
        var own = accounts.find(desk.me().name()).orElseThrow();
        return desk.show(status, "own-account", views.of(own, secret, problem, form));
    }
}
