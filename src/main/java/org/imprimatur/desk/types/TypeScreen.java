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
import org.imprimatur.catalogue.KnownType;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.page.TypeName;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;

/**
 * One content type: its form, its file, what a change would do, and its past. Nothing is kept between two requests but
 * what the form itself carries.
 */
@RequestScoped
@Path(Inside.DESK + "types/{name: [^/.]+}")
@Produces("text/html;charset=UTF-8")
public class TypeScreen {
    /** In place of the name of a type that is being made; no type can be named so. */
    static final String NEW = "+";

    private final Desk desk;
    private final Catalogue catalogue;
    private final TypeForm forms;
    private final TypeViews views;
    private final Previews previews;
    private final TypeWriting writing;

    @Inject
    public TypeScreen(
            Desk desk, Catalogue catalogue, TypeForm forms, TypeViews views, Previews previews, TypeWriting writing) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.forms = forms;
        this.views = views;
        this.previews = previews;
        this.writing = writing;
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
                case "save" -> writing.save(form);
                case "check-yaml" -> writing.checkYaml(form);
                case "edit" -> writing.back(form);
                case "restore" ->
                    find(name).map(known -> writing.way(known, form)).orElseGet(() -> unknown(name));
                default -> writing.change(form);
            };
        });
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
