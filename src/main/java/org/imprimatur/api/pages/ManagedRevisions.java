package org.imprimatur.api.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.api.manage.ManagedPage;
import org.imprimatur.api.manage.ManagedPageInFull;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.PageJournal;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.redline.Labels;
import org.imprimatur.review.Comparison;
import org.imprimatur.serving.Inside;
import org.imprimatur.serving.Languages;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;

/** Every text that a page ever had, and how two of them differ. */
@Path(Inside.API + "v1/manage/pages/{id}/revisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ManagedRevisions {
    private final Managing managing;
    private final Journals journals;
    private final Texts texts;
    private final ContentTypes types;
    private final Markup markup;
    private final HttpServletRequest request;

    @Inject
    public ManagedRevisions(
            Managing managing,
            Journals journals,
            Texts texts,
            ContentTypes types,
            Markup markup,
            HttpServletRequest request) {
        this.managing = managing;
        this.journals = journals;
        this.texts = texts;
        this.types = types;
        this.markup = markup;
        this.request = request;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ManagedRevisions() {
        this(null, null, null, null, null, null);
    }

    /** All of them, the newest first. */
    public record Listed(List<ManagedPage.ShownRevision> revisions) {}

    /** One with its text. */
    public record InFull(ManagedPage.ShownRevision revision, Map<String, Object> fields) {}

    /** What differs between two: what stands beside the body, field by field, and the body. */
    public record Redlined(
            int from, int to, List<Field> fields, String body, int wordsAdded, int wordsRemoved, int wordsMoved) {}

    /** A field in which they differ. */
    public record Field(String field, String was, String now, String redline) {}

    @GET
    public Response list(@PathParam("id") String id) {
        managing.me();
        return managing.ok(new Listed(revisions(managing.page(id)).stream()
                .map(ManagedPage.ShownRevision::of)
                .toList()));
    }

    @GET
    @Path("{revision}")
    public Response revision(@PathParam("id") String id, @PathParam("revision") String number) {
        managing.me();
        var page = managing.page(id);
        var revision = find(page, number);
        return managing.ok(new InFull(
                ManagedPage.ShownRevision.of(revision), ManagedPageInFull.plain(texts.get(revision.text()))));
    }

    /** Against what is live, unless another is named; where nothing is, against nothing. */
    @GET
    @Path("{revision}/redline")
    public Response redline(
            @PathParam("id") String id,
            @PathParam("revision") String number,
            @QueryParam("against") @DefaultValue("") String against) {
        managing.me();
        var page = managing.page(id);
        var after = find(page, number);
        var before = against.isEmpty() ? page.live().map(Standing.Live::revision) : Optional.of(find(page, against));
        var was = before.map(Revision::text).map(texts::get).orElseGet(ManagedRevisions::nothing);
        return managing.ok(told(page, before.map(Revision::number).orElse(0), after, was));
    }

    private static Text nothing() {
        return new Text(Map.of());
    }

    private Redlined told(Standing page, int from, Revision after, Text was) {
        var labels = Languages.of(request).equals("zh") ? Labels.CHINESE : Labels.ENGLISH;
        var compared =
                Comparison.of(types.get(page.type()), was, texts.get(after.text()), markup, page.locale(), labels);
        var summary = compared.summary();
        return new Redlined(
                from,
                after.number(),
                compared.fields().stream()
                        .map(one -> new Field(
                                one.field(), one.was(), one.now(), one.redline().html()))
                        .toList(),
                compared.body().html(),
                summary.wordsAdded(),
                summary.wordsRemoved(),
                summary.wordsMoved());
    }

    private Revision find(Standing page, String number) {
        return revisions(page).stream()
                .filter(one -> String.valueOf(one.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> RefusedException.unknown(
                        "API_NO_SUCH_REVISION", page.id().value(), number));
    }

    private List<Revision> revisions(Standing page) {
        return PageJournal.revisions(journals.of(Subject.of(page.id())));
    }
}
