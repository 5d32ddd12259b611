package org.imprimatur.desk.beginning;

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
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.desk.editor.Copies;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Refusals;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.editing.Drafting;
import org.imprimatur.editing.NewPage;
import org.imprimatur.editing.Outline;
import org.imprimatur.editing.Translating;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.page.TypeName;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;

/** Beginning a page, also as the translation of another. */
@Controller
@RequestScoped
@Path(Inside.DESK + "new-page")
@Produces("text/html;charset=UTF-8")
public class NewPageScreen {
    private final Desk desk;
    private final Drafting drafting;
    private final Translating translating;
    private final Shelf shelf;
    private final Texts texts;
    private final Copies copies;
    private final NewPageViews views;

    @Inject
    public NewPageScreen(
            Desk desk,
            Drafting drafting,
            Translating translating,
            Shelf shelf,
            Texts texts,
            Copies copies,
            NewPageViews views) {
        this.desk = desk;
        this.drafting = drafting;
        this.translating = translating;
        this.shelf = shelf;
        this.texts = texts;
        this.copies = copies;
        this.views = views;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected NewPageScreen() {
        this(null, null, null, null, null, null, null);
    }

    @GET
    public Response ask(
            @QueryParam("of") @DefaultValue("") String of,
            @QueryParam("locale") @DefaultValue("") String locale,
            @QueryParam("type") @DefaultValue("page") String type,
            @QueryParam("copy") @DefaultValue("") String copy) {
        var source = shelf.find(of);
        return copies.find(NewPageViews.about(source), copy)
                .map(typed -> desk.show("new-page", views.restored(source, typed)))
                .orElseGet(() -> desk.show("new-page", views.of(fresh(source, locale, type), Optional.empty())));
    }

    private static Form fresh(Optional<Standing> source, String locale, String type) {
        var begun = new TreeMap<String, List<String>>();
        begun.put("of", List.of(source.map(page -> page.id().value()).orElse("")));
        begun.put("type", List.of(type));
        begun.put("locale", List.of(locale));
        begun.put("path", List.of(source.map(page -> page.path().value()).orElse("")));
        if (source.isEmpty()) {
            begun.put("prevailing", List.of("true"));
        }
        return new Form(begun);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        var source = shelf.find(form.one("of"));
        var path = form.one("path").strip().replaceAll("^/+|/+$", "");
        if (!PagePath.isOne(path)) {
            return refused(form, new Refused("desk.new.path.wrong", Grounds.INVALID));
        }
        if (!TypeName.isOne(form.one("type")) || !LocaleTag.isOne(form.one("locale"))) {
            return refused(form, new Refused("desk.new.choose", Grounds.INVALID));
        }
        var page = new NewPage(
                source.map(Standing::type).orElseGet(() -> new TypeName(form.one("type"))),
                new LocaleTag(form.one("locale")),
                new PagePath(path),
                source.map(Standing::group).orElseGet(GroupId::random),
                form.has("prevailing") && source.isEmpty());
        return begun(page, source, form)
                .fold(
                        moved -> {
                            copies.settle(NewPageViews.about(source), form);
                            return desk.go("pages/" + moved.now().id(), Notice.of("desk.new.begun"));
                        },
                        refused -> refused(form, refused));
    }

    private Outcome begun(NewPage page, Optional<Standing> source, Form form) {
        var title = form.one("title").strip();
        var takeOver = form.one("take-over").equals("/" + page.locale() + "/" + page.path());
        return source.map(one -> translating.begin(desk.me(), page, one, titled(outlined(one, form), title), takeOver))
                .orElseGet(() -> begun(page, titled(Text.EMPTY, title), takeOver));
    }

    private Outcome begun(NewPage page, Text text, boolean takeOver) {
        return takeOver
                ? drafting.createInPlace(desk.me(), page, text, "")
                : drafting.create(desk.me(), page, text, "");
    }

    /** A translation begins as its source, so that nothing is forgotten: structure, dates, links. */
    private Text outlined(Standing source, Form form) {
        var outline = form.one("outline").equals("headings") ? Outline.HEADINGS : Outline.WHOLE;
        return outline.of(texts.get(source.head().text()));
    }

    private static Text titled(Text text, String title) {
        return title.isEmpty() ? text : text.with(Text.TITLE, new FieldValue.One(title));
    }

    private Response refused(Form form, Refused refused) {
        copies.keep(NewPageViews.about(shelf.find(form.one("of"))), form, 0, NewPageViews.inputs(form));
        return desk.show(Refusals.status(refused), "new-page", views.of(form, Optional.of(refused)));
    }
}
