package org.imprimatur.desk.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.serving.Inside;

/** Leads whoever is about to sign off to the provider, and remembers in the way back what they had filled in. */
@Controller
@RequestScoped
@Path(Inside.DESK + "show-again")
@Produces("text/html;charset=UTF-8")
public class ShowAgain {
    /** How the text was read, and in which capacity it is signed. */
    private static final List<String> KEPT = List.of("against", "view", "capacity");

    private final Desk desk;

    @Inject
    public ShowAgain(Desk desk) {
        this.desk = desk;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected ShowAgain() {
        this(null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        var kept = KEPT.stream()
                .filter(name -> !form.one(name).isEmpty())
                .map(name -> name + "=" + encoded(form.one(name)))
                .collect(Collectors.joining("&"));
        var next = Stream.of(form.one("where"), kept)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("?"));
        return desk.show(
                "leading",
                new Leading(
                        desk.address("provider") + "?for=confirm&next=" + encoded(next + "#sign-off"),
                        "desk.leading.again"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
