package org.imprimatur.desk.editor;

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
import jakarta.ws.rs.core.Response.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.imprimatur.desk.editor.EditorViews.Table;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.desk.links.InnerLinkList;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.editing.Assigning;
import org.imprimatur.editing.Translating;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Text;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Moved;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;

/** Writing a page. Each button of the form names its deed as {@code op}; none of them needs a script. */
@RequestScoped
@Path(Inside.DESK + "pages/{id}")
@Produces("text/html;charset=UTF-8")
public class Editor {
    private final Desk desk;
    private final Shelf shelf;
    private final Translating translating;
    private final ContentTypes types;
    private final TypedTexts forms;
    private final Markup markup;
    private final EditorViews views;
    private final Conflicts conflicts;
    private final Sittings sittings;
    private final InnerLinkList links;
    private final Assigning assigning;

    @Inject
    public Editor(
            Desk desk,
            Shelf shelf,
            Translating translating,
            ContentTypes types,
            TypedTexts forms,
            Markup markup,
            EditorViews views,
            Conflicts conflicts,
            Sittings sittings,
            InnerLinkList links,
            Assigning assigning) {
        this.desk = desk;
        this.shelf = shelf;
        this.translating = translating;
        this.types = types;
        this.forms = forms;
        this.markup = markup;
        this.views = views;
        this.conflicts = conflicts;
        this.sittings = sittings;
        this.links = links;
        this.assigning = assigning;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Editor() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    @GET
    @Controller
    public Response open(@PathParam("id") String id, @QueryParam("copy") @DefaultValue("") String copy) {
        return shelf.find(id)
                .map(page -> desk.show(
                        "editor",
                        sittings.find(page, copy)
                                .map(typed -> views.restored(page, typed))
                                .orElseGet(() -> views.of(page))))
                .orElseGet(() -> desk.refuse(Refused.unknownPage()));
    }

    @POST
    @Controller
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        return shelf.find(id)
                .map(page -> deed(form.one("op")).apply(page, form))
                .orElseGet(() -> desk.refuse(Refused.unknownPage()));
    }

    /** Saving is what an unknown button means: nothing typed is lost by a mistake. */
    private BiFunction<Standing, Form, Response> deed(String op) {
        var part = List.of(op.split(":"));
        return switch (part.get(0)) {
            case "preview" -> this::preview;
            case "convert" -> this::convert;
            case "submit" -> this::submit;
            case "merge" -> this::merge;
            case "add" -> (page, form) -> withRows(page, form, typed -> typed.addRow(part.get(1)));
            case "remove" ->
                (page, form) -> withRows(
                        page,
                        form,
                        typed -> typed.removeRow(part.get(1), Numbers.read(part.get(2), Integer.MAX_VALUE)));
            default -> this::save;
        };
    }

    private Response preview(Standing page, Form form) {
        sittings.keep(page, form);
        var typed = forms.of(page, form);
        var html = desk.leading(markup).html(typed.values().getOrDefault(Text.BODY, ""), page.locale());
        return desk.show("editor", views.of(page, table(typed, form, html)));
    }

    /** Puts references in the place of addresses of the site. Nothing is saved: the writer looks at it first. */
    private Response convert(Standing page, Form form) {
        return withRows(
                page,
                form,
                typed -> typed.relink(
                        types.get(page.type()),
                        markup,
                        address -> links.reference(page, address).or(() -> Optional.of(address))));
    }

    /** Saves what was typed and hands it in; what is missing stands beside the fields then, and nothing typed is lost. */
    private Response submit(Standing page, Form form) {
        return saved(page, form, moved -> submitted(moved, form));
    }

    private Response submitted(Moved saved, Form form) {
        var page = saved.now();
        sittings.settle(page, form);
        return assigning
                .submit(desk.me(), page.id(), page.head().text(), form.one("note"), form.one("reviewer"))
                .fold(
                        moved -> desk.go(
                                desk.address("pages/" + page.id() + "/review"),
                                Notice.of("desk.done.submit", page.head().number())),
                        refused ->
                                desk.show(Refusals.status(refused), "editor", views.of(page, desk.sentence(refused))));
    }

    private Response withRows(Standing page, Form form, Consumer<Typed> change) {
        sittings.keep(page, form);
        var typed = forms.of(page, form);
        change.accept(typed);
        return desk.show("editor", views.of(page, table(typed, form, "")));
    }

    private static Table table(Typed typed, Form form, String preview) {
        return new Table(typed, form.number("base"), form.one("note"), List.of(), preview, "", Sitting.of(form));
    }

    private Response save(Standing page, Form form) {
        return saved(page, form, moved -> saved(moved, form));
    }

    private Response saved(Standing page, Form form, Function<Moved, Response> after) {
        var typed = forms.of(page, form);
        if (isOfAnother(form)) {
            return ofAnother(page, typed, form);
        }
        var text = typed.text(types.get(page.type()));
        return translating
                .save(desk.me(), page.id(), form.number("base"), text, form.one("note"), follows(form))
                .fold(after, refused -> refused(page, typed, form, refused));
    }

    /** The revision of its source that the writer says the text says the same as from now on. */
    private static Optional<Integer> follows(Form form) {
        return form.has("follows") ? Optional.of(form.number("follows")) : Optional.empty();
    }

    /** Somebody else signed in where this was typed. */
    private boolean isOfAnother(Form form) {
        return form.has("as") && !form.one("as").equals(desk.me().name().value());
    }

    /** Who saves counts as who wrote it, and may not sign it off: nobody becomes that without knowing. */
    private Response ofAnother(Standing page, Typed typed, Form form) {
        var problem = desk.words()
                .say("desk.safe.as", form.one("as"), desk.me().name().value());
        var table = new Table(typed, form.number("base"), form.one("note"), List.of(), "", problem, Sitting.fresh());
        return desk.show(Status.CONFLICT, "editor", views.of(page, table));
    }

    private Response saved(Moved moved, Form form) {
        sittings.settle(moved.now(), form);
        var notice = moved.changed()
                ? Notice.of("desk.editor.saved", moved.now().head().number())
                : Notice.of("desk.editor.same");
        return desk.go("pages/" + moved.now().id(), notice);
    }

    /** Where somebody else saved first, both texts on one screen; else the form again as it was typed. */
    private Response refused(Standing was, Typed typed, Form form, Refused refused) {
        sittings.keep(was, form);
        var now = shelf.find(was.id().value()).orElse(was);
        if (refused.key().equals(Refused.stale().key())) {
            return desk.show(Refusals.status(refused), "conflict", conflicts.view(now, form, desk.sentence(refused)));
        }
        var table = new Table(
                typed, form.number("base"), form.one("note"), List.of(), "", desk.sentence(refused), Sitting.of(form));
        return desk.show(Refusals.status(refused), "editor", views.of(now, table));
    }

    /** What two people wrote at the same time, as the second one put it together. */
    private Response merge(Standing page, Form form) {
        if (isOfAnother(form)) {
            return ofAnother(page, forms.of(page, form), form);
        }
        return conflicts
                .text(page, form)
                .map(text -> translating
                        .save(desk.me(), page.id(), form.number("theirs"), text, form.one("note"), follows(form))
                        .fold(moved -> saved(moved, form), refused -> overtaken(page, text, form, refused)))
                .orElseGet(() -> desk.show(
                        Refusals.status(new Refused("desk.conflict.open", Grounds.INVALID)),
                        "conflict",
                        conflicts.view(page, form, desk.words().say("desk.conflict.open"))));
    }

    /** Somebody was faster once more, or the page was closed: what was put together so far is what I typed. */
    private Response overtaken(Standing page, Text text, Form form, Refused refused) {
        var inputs = new HashMap<>(form.values());
        inputs.keySet().removeIf(name -> name.startsWith("f.") || name.startsWith("rows."));
        inputs.putAll(conflicts.inputs(page, text));
        inputs.put("base", form.many("theirs"));
        inputs.remove("theirs");
        var mine = new Form(inputs);
        return refused(page, forms.of(page, mine), mine, refused);
    }
}
