package org.imprimatur.desk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.reading.PageDrawing;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;

/** A revision as readers would see it: the whole page in its theme, for those who signed in. */
@RequestScoped
@Path(Inside.DESK + "pages/{id}/proof")
@Produces("text/html;charset=UTF-8")
public class Proof {
    /** The frame of the review screen lets none run, and browsers complain of each. */
    private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*>.*?</script>", Pattern.DOTALL);

    private final Shelf shelf;
    private final Past past;
    private final Texts texts;
    private final ContentTypes types;
    private final PageDrawing drawing;
    private final Base base;
    private final Redlines redlines;
    private final Desk desk;

    @Inject
    public Proof(
            Shelf shelf,
            Past past,
            Texts texts,
            ContentTypes types,
            PageDrawing drawing,
            Base base,
            Redlines redlines,
            Desk desk) {
        this.shelf = shelf;
        this.past = past;
        this.texts = texts;
        this.types = types;
        this.drawing = drawing;
        this.base = base;
        this.redlines = redlines;
        this.desk = desk;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Proof() {
        this(null, null, null, null, null, null, null, null);
    }

    @GET
    @Path("{revision}")
    public Response look(
            @PathParam("id") String id,
            @PathParam("revision") String revision,
            @QueryParam("against") @DefaultValue("") String against,
            @QueryParam("frame") @DefaultValue("") String frame) {
        var page = shelf.find(id).orElseThrow(NotFoundException::new);
        return past.revision(page, Numbers.read(revision, 0))
                .map(found -> against.isEmpty() ? clean(page, found) : marked(page, found, against))
                .map(drawn -> frame.isEmpty() ? drawn : SCRIPT.matcher(drawn).replaceAll(""))
                .map(Proof::answer)
                .orElseThrow(NotFoundException::new);
    }

    private String clean(Standing page, Revision revision) {
        return drawing.draw(
                page.locale(), page.path(), page.group(), types.get(page.type()), texts.get(revision.text()));
    }

    /** With what changed since the other revision; a theme knows nothing of that, so the style is ours. */
    private String marked(Standing page, Revision revision, String against) {
        var before = base.of(page, against).map(Revision::text).map(texts::get).orElse(Text.EMPTY);
        var after = texts.get(revision.text());
        var change = redlines.rendered(page, before, after, desk.words());
        var body = "<div class=\"redline\">" + change.body() + "</div>";
        var drawn = drawing.draw(page.locale(), page.path(), page.group(), types.get(page.type()), after, body);
        return drawn.replaceFirst(
                "</head>", "<link rel=\"stylesheet\" href=\"" + desk.file("redline.css") + "\"></head>");
    }

    private static Response answer(String page) {
        return Response.ok(page).header("X-Robots-Tag", "noindex").build();
    }
}
