package org.imprimatur.desk.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.function.Consumer;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.serving.Inside;
import org.imprimatur.typing.Attending;
import org.imprimatur.typing.CopyKey;
import org.imprimatur.typing.KeepingTyped;
import org.imprimatur.typing.WorkingCopy;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;

/** Keeps what is typed while it is typed, for the script of the editor; and throws it away, for its buttons. */
@RequestScoped
@Path(Inside.DESK + "pages/{id}/typed")
public class TypedScreen {
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final Desk desk;
    private final Shelf shelf;
    private final Sittings sittings;
    private final KeepingTyped typed;
    private final Attending attending;
    private final TypedAnswers answers;

    @Inject
    public TypedScreen(
            Desk desk, Shelf shelf, Sittings sittings, KeepingTyped typed, Attending attending, TypedAnswers answers) {
        this.desk = desk;
        this.shelf = shelf;
        this.sittings = sittings;
        this.typed = typed;
        this.attending = attending;
        this.answers = answers;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected TypedScreen() {
        this(null, null, null, null, null, null);
    }

    /** A resource and no controller: it answers a script, which has no use for a screen. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("application/json;charset=UTF-8")
    public Response keep(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        return answers.closed(form)
                .or(() -> shelf.find(id).map(page -> kept(page, form)))
                .orElseGet(() -> answers.refused(Refused.unknownPage()));
    }

    private Response kept(Standing page, Form form) {
        if (form.has("gone")) {
            attending.gone(page.id().value(), desk.me().name());
            return Response.noContent().build();
        }
        if (!form.has("stray")) {
            attending.here(page.id().value(), desk.me().name());
        }
        return form.has("beat")
                ? TypedAnswers.answer(Status.OK, around(page, form))
                : sittings.keep(page, form)
                        .fold(
                                copy -> TypedAnswers.answer(
                                        Status.OK,
                                        around(page, form)
                                                .add("kept", copy.at().toString())
                                                .add("waits", sittings.waits(page, copy))),
                                answers::refused);
    }

    /** What whoever types should know of: who else is there, what they saved, what was typed in another tab. */
    private JsonObjectBuilder around(Standing page, Form form) {
        var others = JSON.createArrayBuilder(sittings.others(page));
        return JSON.createObjectBuilder()
                .add("head", page.head().number())
                .add("by", page.head().author().value())
                .add("others", others)
                .add("elsewhere", TypedAnswers.listed(sittings.waiting(page, Sitting.of(form))));
    }

    @POST
    @Path("{sitting}/throw")
    @Controller
    @Produces("text/html;charset=UTF-8")
    public Response throwAway(@PathParam("id") String id, @PathParam("sitting") String sitting) {
        return change(id, sitting, typed::throwAway, "desk.safe.thrown");
    }

    @POST
    @Path("{sitting}/back")
    @Controller
    @Produces("text/html;charset=UTF-8")
    public Response takeBack(@PathParam("id") String id, @PathParam("sitting") String sitting) {
        return change(id, sitting, typed::takeBack, "desk.safe.back");
    }

    private Response change(String id, String sitting, Consumer<CopyKey> change, String notice) {
        return shelf.find(id)
                .map(page -> {
                    sittings.find(page, sitting).map(WorkingCopy::key).ifPresent(change);
                    return desk.go("pages/" + page.id(), Notice.of(notice));
                })
                .orElseGet(() -> desk.refuse(Refused.unknownPage()));
    }
}
