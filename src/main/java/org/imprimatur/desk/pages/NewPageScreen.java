package org.imprimatur.desk.pages;

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
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Choices;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.frame.Refusals;
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
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;

/** Beginning a page, also as the translation of another. */
@Controller
@RequestScoped
@Path("new-page")
@Produces("text/html;charset=UTF-8")
public class NewPageScreen {
    private final Desk desk;
    private final Drafting drafting;
    private final Translating translating;
    private final Shelf shelf;
    private final Texts texts;
    private final Lines lines;
    private final Choices choices;

    @Inject
    public NewPageScreen(
            Desk desk,
            Drafting drafting,
            Translating translating,
            Shelf shelf,
            Texts texts,
            Lines lines,
            Choices choices) {
        this.desk = desk;
        this.drafting = drafting;
        this.translating = translating;
        this.shelf = shelf;
        this.texts = texts;
        this.lines = lines;
        this.choices = choices;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected NewPageScreen() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * What was chosen so far, and among what.
     *
     * @param of the id of the page that this one translates; empty where it begins a group of its own
     */
    public record View(
            String type,
            String locale,
            String path,
            String title,
            boolean prevailing,
            String of,
            String ofTitle,
            List<Choice> types,
            List<Choice> locales,
            String problem) {}

    @GET
    public Response ask(
            @QueryParam("of") @DefaultValue("") String of,
            @QueryParam("locale") @DefaultValue("") String locale,
            @QueryParam("type") @DefaultValue("page") String type) {
        var source = shelf.find(of);
        var path = source.map(page -> page.path().value()).orElse("");
        var settled = source.map(page -> page.type().value()).orElse(type);
        return desk.show("new-page", view(settled, locale, path, "", source.isEmpty(), source, ""));
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
                        moved -> desk.go("pages/" + moved.now().id(), Notice.of("desk.new.begun")),
                        refused -> refused(form, refused));
    }

    private Outcome begun(NewPage page, Optional<Standing> source, Form form) {
        var title = form.one("title").strip();
        return source.map(one -> translating.begin(desk.me(), page, one, titled(outlined(one, form), title)))
                .orElseGet(() -> drafting.create(desk.me(), page, titled(Text.EMPTY, title), ""));
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
        var view = view(
                form.one("type"),
                form.one("locale"),
                form.one("path"),
                form.one("title"),
                form.has("prevailing"),
                shelf.find(form.one("of")),
                desk.sentence(refused));
        return desk.show(Refusals.status(refused), "new-page", view);
    }

    private View view(
            String type,
            String locale,
            String path,
            String title,
            boolean prevailing,
            Optional<Standing> source,
            String problem) {
        var words = desk.words();
        return new View(
                type,
                locale,
                path,
                title,
                prevailing,
                source.map(page -> page.id().value()).orElse(""),
                source.map(lines::title).orElse(""),
                choices.types(words),
                choices.locales(words),
                problem);
    }
}
