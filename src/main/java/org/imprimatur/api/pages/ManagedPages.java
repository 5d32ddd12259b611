package org.imprimatur.api.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.imprimatur.api.frame.Place;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.api.frame.Sent;
import org.imprimatur.api.frame.Slice;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.api.manage.PastEntries;
import org.imprimatur.editing.Drafting;
import org.imprimatur.editing.NewPage;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;
import org.imprimatur.listing.PageCatalogue;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.TypeName;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** Pages for those who work on them: drafts, texts in review, and every arrow that the desk has. */
@Path(Inside.API + "v1/manage/pages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ManagedPages {
    private static final Set<String> NEW_PAGE =
            Set.of("type", "locale", "path", "group", "prevailing", "takeOver", "fields", "note");

    private final Managing managing;
    private final ArrowsTaken arrows;
    private final PageCatalogue catalogue;
    private final Clock clock;
    private final Journals journals;
    private final Drafting drafting;
    private final ContentTypes types;

    @Inject
    public ManagedPages(
            Managing managing,
            ArrowsTaken arrows,
            PageCatalogue catalogue,
            Clock clock,
            Journals journals,
            Drafting drafting,
            ContentTypes types) {
        this.managing = managing;
        this.arrows = arrows;
        this.catalogue = catalogue;
        this.clock = clock;
        this.journals = journals;
        this.drafting = drafting;
        this.types = types;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ManagedPages() {
        this(null, null, null, null, null, null, null);
    }

    @GET
    public Response list(@Context UriInfo uri) {
        managing.me();
        var question = ManagedQuestion.of(uri.getQueryParameters(), types);
        var found = catalogue.list(
                question.narrowed(),
                question.assignee().map(AccountName::value).orElse(""),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                question.after().map(place -> new PageAddress(place.locale(), place.path())),
                question.limit());
        var slice = Slice.of(found.pages(), found.total(), found.goesOn(), ManagedPages::cursor);
        return managing.ok(
                new ManagedList(slice.some().stream().map(managing::shown).toList(), slice.total(), slice.next()));
    }

    private static String cursor(Standing last) {
        return new Place(List.of(), last.locale(), last.path()).cursor();
    }

    @GET
    @Path("{id}")
    public Response page(@PathParam("id") String id) {
        managing.me();
        return managing.full(managing.page(id));
    }

    @GET
    @Path("{id}/history")
    public Response history(@PathParam("id") String id) {
        managing.me();
        return managing.ok(
                PastEntries.of(journals.of(Subject.of(managing.page(id).id()))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        var me = managing.me();
        var sent = Sent.of(body, NEW_PAGE);
        var page = newPage(sent);
        var text = sent.text("fields");
        return managing.answer(
                sent.flag("takeOver")
                        ? drafting.createInPlace(me, page, text, sent.one("note"))
                        : drafting.create(me, page, text, sent.one("note")));
    }

    private static NewPage newPage(Sent sent) {
        try {
            return new NewPage(
                    new TypeName(sent.needed("type")),
                    new LocaleTag(sent.needed("locale")),
                    new PagePath(sent.needed("path")),
                    sent.one("group").isEmpty() ? GroupId.random() : new GroupId(sent.one("group")),
                    sent.flag("prevailing"));
        } catch (IllegalArgumentException wrong) {
            throw new RefusedException(422, "API_NEW_PAGE_WRONG", null, String.valueOf(wrong.getMessage()));
        }
    }

    @POST
    @Path("{id}/{arrow}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("id") String id, @PathParam("arrow") String arrow, InputStream body) {
        var me = managing.me();
        var taken = Transition.ofId(arrow).orElseThrow(() -> RefusedException.unknown("API_NO_SUCH_ADDRESS"));
        var page = managing.pageToChange(id);
        return managing.answer(arrows.take(me, page, taken, body));
    }
}
