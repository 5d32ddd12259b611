package org.imprimatur.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;
import org.imprimatur.page.PagePath;
import org.imprimatur.reading.ForReaders;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.LivePages;
import org.imprimatur.reading.Pages;

/** The live pages. */
@Path("v1/pages")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PagesResource {
    private final LivePages live;
    private final ContentTypes types;
    private final Markup markup;
    private final Kept kept;
    private final Json json;
    private final PreviewedPages previews;

    @Inject
    public PagesResource(
            LivePages live, ContentTypes types, Markup markup, Kept kept, Json json, PreviewedPages previews) {
        this.live = live;
        this.types = types;
        this.markup = markup;
        this.kept = kept;
        this.json = json;
        this.previews = previews;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected PagesResource() {
        this(null, null, null, null, null, null);
    }

    @GET
    public Response list(
            @Context UriInfo uri,
            @Context HttpServletRequest servlet,
            @Context Request request,
            @Context HttpHeaders headers) {
        var sent = uri.getQueryParameters();
        var question = Question.of(sent, types);
        var root = servlet.getContextPath();
        return previews.of(servlet)
                .map(pages -> secret(list(pages, question, root)))
                .orElseGet(() -> kept.answer("pages?" + new TreeMap<>(sent), () -> list(live, question, root))
                        .answer(request, headers));
    }

    /** What somebody sees who looks ahead, and nobody else ever. */
    private Response secret(Object record) {
        return Response.ok(json.bytes(record))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Robots-Tag", "noindex")
                .header(HttpHeaders.VARY, PreviewedPages.HEADER)
                .build();
    }

    private static PageList list(Pages pages, Question question, String root) {
        var wanted = pages.all().stream().filter(question::wants).toList();
        var rest = wanted.stream().filter(question::isAfter).toList();
        var some = rest.stream().limit(question.limit()).toList();
        return new PageList(
                some.stream()
                        .map(page -> ListedPage.of(page, pages.isPending(page), root))
                        .toList(),
                wanted.size(),
                rest.size() > some.size()
                        ? Optional.of(
                                Question.Place.of(some.get(some.size() - 1)).cursor())
                        : Optional.empty());
    }

    @GET
    @Path("{locale}/{path: .+}")
    public Response page(
            @PathParam("locale") String locale,
            @PathParam("path") String path,
            @Context HttpServletRequest servlet,
            @Context Request request,
            @Context HttpHeaders headers) {
        if (!LocaleTag.isOne(locale) || !PagePath.isOne(path)) {
            throw RefusedException.unknown("API_NO_SUCH_PAGE", locale + "/" + path);
        }
        var root = servlet.getContextPath();
        var ahead = previews.of(servlet);
        if (ahead.isPresent()) {
            var page = find(ahead.get(), new LocaleTag(locale), new PagePath(path));
            return secret(show(ahead.get(), page, root));
        }
        var moved = moved(new LocaleTag(locale), new PagePath(path));
        if (moved.isPresent()) {
            return moved(moved.get(), root);
        }
        var page = find(live, new LocaleTag(locale), new PagePath(path));
        return kept.answer("pages/" + locale + "/" + path, () -> show(live, page, root))
                .answer(request, headers);
    }

    private Optional<LivePage> moved(LocaleTag locale, PagePath path) {
        return live.find(locale, path).isPresent() ? Optional.empty() : live.moved(locale, path);
    }

    /** In one step to where the page is now, however often it moved; the body says the same for those who do not follow. */
    private Response moved(LivePage page, String root) {
        var here = UriBuilder.fromPath("/").path(root).path("api/v1/pages").path(page.address());
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, here.build().toASCIIString())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .entity(json.bytes(
                        new MovedPage(page.locale().value(), page.path().value(), root + page.address())))
                .build();
    }

    private static LivePage find(Pages pages, LocaleTag locale, PagePath path) {
        return pages.find(locale, path)
                .orElseThrow(() -> pages.gone(locale, path)
                        .map(gone -> RefusedException.gone(gone.at().toString(), gone.note()))
                        .orElseGet(() -> RefusedException.unknown("API_NO_SUCH_PAGE", locale + "/" + path)));
    }

    private ShownPage show(Pages pages, LivePage page, String root) {
        var text = ForReaders.text(types.get(page.type()), pages.text(page), markup, pages.signposts());
        return new ShownPage(
                page.id().value(),
                page.type().value(),
                page.locale().value(),
                page.path().value(),
                root + page.address(),
                page.group().value(),
                page.prevailing(),
                translations(pages, page, root),
                page.title(),
                page.revision(),
                page.text().hex(),
                Optional.of(page.since()).filter(since -> !pages.isPending(page)),
                Optional.of(ReviewOfPage.of(page)).filter(review -> !pages.isPending(page)),
                new Values(markup, page.locale()).of(types.get(page.type()), text),
                Prose.of(text.body(), markup, page.locale()));
    }

    private static List<Translation> translations(Pages pages, LivePage page, String root) {
        return pages.translations(page.group()).stream()
                .filter(other -> !other.id().equals(page.id()))
                .map(other -> Translation.of(other, root))
                .toList();
    }
}
