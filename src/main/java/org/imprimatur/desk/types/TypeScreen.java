package org.imprimatur.desk.types;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.imprimatur.catalogue.Catalogue;
import org.imprimatur.catalogue.KeepingTypes;
import org.imprimatur.catalogue.KnownType;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/**
 * One content type: its form, its file, what a change would do, and its past. Nothing is kept between two requests but
 * what the form itself carries.
 */
@RequestScoped
@Path("types/{name}")
@Produces("text/html;charset=UTF-8")
public class TypeScreen {
    /** In place of the name of a type that is being made; no type can be named so. */
    static final String NEW = "+";

    private final Desk desk;
    private final Catalogue catalogue;
    private final KeepingTypes keeping;
    private final TypeForm forms;
    private final TypeViews views;
    private final Previews previews;

    @Inject
    public TypeScreen(
            Desk desk, Catalogue catalogue, KeepingTypes keeping, TypeForm forms, TypeViews views, Previews previews) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.keeping = keeping;
        this.forms = forms;
        this.views = views;
        this.previews = previews;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected TypeScreen() {
        this(null, null, null, null, null, null);
    }

    @GET
    @Controller
    public Response open(@PathParam("name") String name, @QueryParam("like") @DefaultValue("page") String like) {
        return forAdmins(() -> {
            if (name.equals(NEW)) {
                return desk.show("type", views.form(forms.fresh(find(like)), "", Map.of()));
            }
            return find(name)
                    .map(known -> desk.show("type", views.form(forms.of(known), "", Map.of())))
                    .orElseGet(() -> unknown(name));
        });
    }

    @GET
    @Path("yaml")
    @Controller
    public Response yaml(@PathParam("name") String name) {
        return forAdmins(() -> find(name)
                .map(known -> desk.show("type-yaml", views.yaml(forms.of(known), "", 0)))
                .orElseGet(() -> unknown(name)));
    }

    @GET
    @Path("history")
    @Controller
    public Response history(
            @PathParam("name") String name,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to) {
        return forAdmins(() -> find(name)
                .map(known -> desk.show("type-history", previews.history(known, from, to)))
                .orElseGet(() -> unknown(name)));
    }

    /** The file of the type, which a folder of content types can hold. */
    @GET
    @Path("file")
    @Produces("application/yaml;charset=UTF-8")
    public Response file(@PathParam("name") String name) {
        return find(name)
                .filter(known -> isAdmin())
                .map(known -> Response.ok(known.now().file())
                        .header("Content-Disposition", "attachment; filename=\"" + known.name() + ".yaml\"")
                        .build())
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }

    @POST
    @Controller
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("name") String name, MultivaluedMap<String, String> sent) {
        return forAdmins(() -> {
            var form = new Form(sent);
            return switch (form.one("op")) {
                case "save" -> save(form);
                case "check-yaml" -> preview(forms.written(form, form.one("file")), "yaml", "");
                case "edit" -> back(form);
                case "restore" -> way(name, form);
                default -> change(form);
            };
        });
    }

    /** What is a button of the form changes the form; an unknown one leads on to what the change would do. */
    private Response change(Form form) {
        var typed = forms.typed(form);
        var changed = forms.change(typed, form.one("op"));
        if (changed.isPresent()) {
            return desk.show("type", views.form(changed.get(), "", Map.of()));
        }
        var problems = Checking.problems(typed.sheet(), desk.words());
        return problems.isEmpty()
                ? preview(forms.written(typed), "form", "")
                : desk.show(
                        Refusals.status(new Refused("TYPE_WRONG", Grounds.INVALID)),
                        "type",
                        views.form(typed, desk.words().say("desk.types.wrong", problems.size()), problems));
    }

    private Response preview(TypeForm.Written written, String way, String note) {
        return keeping.check(desk.me(), written.name(), written.seen(), written.file())
                .fold(
                        next -> desk.show("type-preview", previews.preview(next, written, way, note, "")),
                        refused -> refused(written, way, refused));
    }

    private Response refused(TypeForm.Written written, String way, Refused refused) {
        var status = Refusals.status(refused);
        return way.equals("yaml")
                ? desk.show(status, "type-yaml", views.refusedYaml(written, refused))
                : desk.show(status, "type", views.refusedForm(written, refused));
    }

    private Response save(Form form) {
        var written = forms.written(form, form.one("draft"));
        return keeping.save(desk.me(), written.name(), written.seen(), written.file(), form.one("note"))
                .fold(this::saved, refused -> notSaved(written, form, refused));
    }

    private Response saved(KnownType now) {
        return desk.go(
                "types/" + now.name(),
                Notice.of("desk.types.saved", desk.words().say(now.now().type().label()), now.version()));
    }

    private Response notSaved(TypeForm.Written written, Form form, Refused refused) {
        var way = form.one("way");
        if (!refused.key().equals("TYPE_NOTE_NEEDED")) {
            return refused(written, way, refused);
        }
        return keeping.check(desk.me(), written.name(), written.seen(), written.file())
                .fold(
                        next -> desk.show(
                                Refusals.status(refused),
                                "type-preview",
                                previews.preview(next, written, way, form.one("note"), desk.sentence(refused))),
                        other -> refused(written, way, other));
    }

    private Response back(Form form) {
        var written = forms.written(form, form.one("draft"));
        return form.one("way").equals("yaml")
                ? desk.show("type-yaml", views.yaml(written, "", 0))
                : desk.show("type", views.form(forms.opened(written), "", Map.of()));
    }

    /** Going back is a change like another: first it is shown what it would do. */
    private Response way(String name, Form form) {
        int number = Numbers.read(form.one("number"), -1);
        return find(name)
                .flatMap(known -> keeping.wayBack(known.name(), number)
                        .map(file -> preview(
                                new TypeForm.Written(known.name(), known.version(), file),
                                "form",
                                desk.words().say("desk.types.back.note", number))))
                .orElseGet(() -> unknown(name));
    }

    private Optional<KnownType> find(String name) {
        catalogue.refresh();
        return TypeName.isOne(name) ? catalogue.known(new TypeName(name)) : Optional.empty();
    }

    private Response unknown(String name) {
        return desk.refuse(new Refused("UNKNOWN_TYPE", Grounds.UNKNOWN, name));
    }

    private Response forAdmins(Supplier<Response> screen) {
        return isAdmin() ? screen.get() : desk.refuse(new Refused("ADMINS_ONLY", Grounds.FORBIDDEN));
    }

    private boolean isAdmin() {
        return desk.me().isOneOf(Set.of(Role.ADMIN));
    }
}
