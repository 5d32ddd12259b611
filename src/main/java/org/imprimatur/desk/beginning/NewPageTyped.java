package org.imprimatur.desk.beginning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Consumer;
import org.imprimatur.desk.editor.Copies;
import org.imprimatur.desk.editor.Sitting;
import org.imprimatur.desk.editor.TypedAnswers;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.serving.Inside;
import org.imprimatur.typing.CopyKey;
import org.imprimatur.typing.KeepingTyped;
import org.imprimatur.typing.WorkingCopy;

/** Keeps what is typed into the form that begins a page, while it is typed; and throws it away. */
@RequestScoped
@Path(Inside.DESK + "new-page/typed")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class NewPageTyped {
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final Desk desk;
    private final Shelf shelf;
    private final Copies copies;
    private final KeepingTyped typed;
    private final TypedAnswers answers;

    @Inject
    public NewPageTyped(Desk desk, Shelf shelf, Copies copies, KeepingTyped typed, TypedAnswers answers) {
        this.desk = desk;
        this.shelf = shelf;
        this.copies = copies;
        this.typed = typed;
        this.answers = answers;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected NewPageTyped() {
        this(null, null, null, null, null);
    }

    /** A resource and no controller: it answers a script, which has no use for a screen. */
    @POST
    @Produces("application/json;charset=UTF-8")
    public Response keep(MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        return answers.closed(form).orElseGet(() -> kept(form));
    }

    private Response kept(Form form) {
        if (form.has("gone")) {
            return Response.noContent().build();
        }
        var about = about(form);
        var elsewhere = copies.waiting(about, Sitting.of(form));
        return form.has("beat")
                ? TypedAnswers.answer(
                        Response.Status.OK, JSON.createObjectBuilder().add("elsewhere", TypedAnswers.listed(elsewhere)))
                : copies.keep(about, form, 0, NewPageViews.inputs(form))
                        .fold(
                                copy -> TypedAnswers.answer(
                                        Response.Status.OK,
                                        JSON.createObjectBuilder()
                                                .add("kept", copy.at().toString())
                                                .add("waits", !copy.isThrown() && !copy.isSpent())
                                                .add("elsewhere", TypedAnswers.listed(elsewhere))),
                                answers::refused);
    }

    private String about(Form form) {
        return NewPageViews.about(shelf.find(form.one("of")));
    }

    @POST
    @Path("{sitting}/throw")
    @Controller
    @Produces("text/html;charset=UTF-8")
    public Response throwAway(@PathParam("sitting") String sitting, MultivaluedMap<String, String> sent) {
        return change(sitting, new Form(sent), typed::throwAway, "desk.safe.thrown");
    }

    @POST
    @Path("{sitting}/back")
    @Controller
    @Produces("text/html;charset=UTF-8")
    public Response takeBack(@PathParam("sitting") String sitting, MultivaluedMap<String, String> sent) {
        return change(sitting, new Form(sent), typed::takeBack, "desk.safe.back");
    }

    private Response change(String sitting, Form form, Consumer<CopyKey> change, String notice) {
        copies.find(about(form), sitting).map(WorkingCopy::key).ifPresent(change);
        var of = form.one("of").replaceAll("[^a-z0-9-]", "");
        return desk.go("new-page" + (of.isEmpty() ? "" : "?of=" + of), Notice.of(notice));
    }
}
