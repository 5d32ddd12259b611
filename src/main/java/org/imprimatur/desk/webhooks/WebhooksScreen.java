package org.imprimatur.desk.webhooks;

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
import java.util.List;
import java.util.Set;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.hooks.KeepingHooks;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/** Every webhook, for admins, and the form for one more. */
@Controller
@RequestScoped
@Path(Inside.DESK + "webhooks")
@Produces("text/html;charset=UTF-8")
public class WebhooksScreen {
    private final Desk desk;
    private final KeepingHooks keeping;
    private final WebhookViews views;

    @Inject
    public WebhooksScreen(Desk desk, KeepingHooks keeping, WebhookViews views) {
        this.desk = desk;
        this.keeping = keeping;
        this.views = views;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected WebhooksScreen() {
        this(null, null, null);
    }

    /** The screen. */
    public record View(List<HookLine> hooks, HookForm form, String problem) {}

    @GET
    public Response look() {
        return desk.me().isOneOf(Set.of(Role.ADMIN))
                ? desk.show("webhooks", new View(views.all(), HookForm.FRESH, ""))
                : desk.refuse(new Refused("ADMINS_ONLY", Grounds.FORBIDDEN));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(MultivaluedMap<String, String> typed) {
        var form = HookForm.of(new Form(typed));
        return keeping.register(desk.me(), form.wish())
                .fold(
                        made -> desk.show(
                                "webhook",
                                views.of(made.hook(), HookForm.of(made.hook().wish()), "", made.secret(), "", 0)),
                        why -> why.grounds() == Grounds.FORBIDDEN
                                ? desk.refuse(why)
                                : desk.show(
                                        Refusals.status(why),
                                        "webhooks",
                                        new View(views.all(), form, desk.sentence(why))));
    }
}
