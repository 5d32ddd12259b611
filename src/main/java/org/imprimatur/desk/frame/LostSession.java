package org.imprimatur.desk.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.imprimatur.serving.Inside;

/**
 * Where the door leads a form whose sender is signed in no longer. A resource and no controller: the form's token went
 * with its session, and nothing is done with it here but to hand it back.
 */
@RequestScoped
@Path(Inside.DESK + LostSession.PATH)
public class LostSession {
    static final String PATH = "sign-in/again";

    private final SignInAgain again;

    @Inject
    public LostSession(SignInAgain again) {
        this.again = again;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected LostSession() {
        this(null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/html;charset=UTF-8")
    public Response ask(@QueryParam("from") @DefaultValue("") String from, MultivaluedMap<String, String> typed) {
        return again.ask(from, typed);
    }
}
