package org.imprimatur.desk.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.imprimatur.accounts.SessionGate;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.serving.Inside;

/** The way out. */
@Controller
@RequestScoped
@Path(Inside.DESK + "sign-out")
@Produces("text/html;charset=UTF-8")
public class SignOut {
    private final Desk desk;
    private final SessionGate gate;

    @Inject
    public SignOut(Desk desk, SessionGate gate) {
        this.desk = desk;
        this.gate = gate;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected SignOut() {
        this(null, null);
    }

    @POST
    public Response leave() {
        return gate.signOut()
                .map(there -> desk.show("leading", new Leading(there.toString(), "desk.leading.out")))
                .orElseGet(() -> desk.go("sign-in"));
    }
}
