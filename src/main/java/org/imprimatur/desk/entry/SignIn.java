package org.imprimatur.desk.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.Map;
import org.imprimatur.accounts.ProviderRules;
import org.imprimatur.accounts.SessionGate;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.desk.frame.SentAgain;
import org.imprimatur.serving.Inside;

/** The way in. */
@Controller
@RequestScoped
@Path(Inside.DESK + "sign-in")
@Produces("text/html;charset=UTF-8")
public class SignIn {
    private final Desk desk;
    private final SessionGate gate;
    private final ProviderRules rules;

    @Inject
    public SignIn(Desk desk, SessionGate gate, ProviderRules rules) {
        this.desk = desk;
        this.gate = gate;
        this.rules = rules;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected SignIn() {
        this(null, null, null);
    }

    /**
     * What was typed, but never the password.
     *
     * @param provider where one may sign in as well; empty where there is none
     * @param typed what a form brought along whose session had ended
     */
    public record View(
            String name,
            String next,
            String problem,
            String provider,
            boolean byPassword,
            Map<String, List<String>> typed) {}

    /**
     * What a form brought along, to be sent once more.
     *
     * @param inputs as HTML
     */
    public record Again(String address, String inputs) {}

    @GET
    public Response ask(@QueryParam("next") @DefaultValue("") String next) {
        var trouble = gate.trouble();
        return trouble.map(why -> show(Refusals.status(why), "", next, desk.sentence(why), Map.of()))
                .orElseGet(() -> show(Status.OK, "", next, "", Map.of()));
    }

    private Response show(
            StatusType status, String name, String next, String problem, Map<String, List<String>> typed) {
        return desk.show(status, "sign-in", new View(name, next, problem, rules.label(), rules.passwords(), typed));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var name = form.one("name");
        var next = form.one("next");
        var typed = SentAgain.takenAlong(form);
        return gate.signIn(name, form.one("password"))
                .fold(
                        account -> typed.isEmpty()
                                ? desk.go(inside(next))
                                : desk.show("again", new Again(inside(next), SentAgain.html(typed, desk.words()))),
                        refused -> show(Refusals.status(refused), name, next, desk.sentence(refused), typed));
    }

    /** Only screens of the desk: an address elsewhere could be anybody's. */
    private String inside(String next) {
        boolean inside =
                next.startsWith(desk.address("")) && next.matches("(/[A-Za-z0-9_.%~-]+)+/?(\\?[^\\s\"\\\\#]*)?");
        return inside ? next : "";
    }
}
