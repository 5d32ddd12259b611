package org.imprimatur.api.live;

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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.api.frame.Bytes;
import org.imprimatur.api.frame.Json;
import org.imprimatur.api.frame.Kept;
import org.imprimatur.api.frame.PreviewedPages;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Roots;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.Pages;
import org.imprimatur.reading.WatchedPages;
import org.imprimatur.reading.When;
import org.imprimatur.serving.Inside;

/** The live pages. */
@Path(Inside.API + "v1/pages")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PagesResource {
    private final WatchedPages live;
    private final ContentTypes types;
    private final Markup markup;
    private final Kept kept;
    private final Json json;
    private final PreviewedPages previews;
    private final Facts facts;
    private final Clock clock;
    private final Roots roots;

    @Inject
    public PagesResource(
            WatchedPages live,
            ContentTypes types,
            Markup markup,
            Kept kept,
            Json json,
            PreviewedPages previews,
            Facts facts,
            Clock clock,
            Roots roots) {
        this.live = live;
        this.types = types;
        this.markup = markup;
        this.kept = kept;
        this.json = json;
        this.previews = previews;
        this.facts = facts;
        this.clock = clock;
        this.roots = roots;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected PagesResource() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @GET
    public Response list(
            @Context UriInfo uri,
            @Context HttpServletRequest servlet,
            @Context Request request,
            @Context HttpHeaders headers) {
        var sent = uri.getQueryParameters();
        var question = Question.of(sent, types, facts);
        var then = PastAsked.of(sent, clock.instant());
        if (then.isPresent()) {
            return past(then.get(), question, request, headers);
        }
        // The index may be a moment behind what is live, so that an answer would be kept that is not right any more.
        if (question.ranking().isPresent()) {
            return found(question, servlet).answer(request, headers);
        }
        return previews.of(servlet)
                .map(pages -> secret(telling(pages).list(question)))
                .orElseGet(() -> kept.answer(
                                servlet,
                                "pages?" + new TreeMap<>(sent),
                                () -> telling(live).list(question))
                        .answer(request, headers));
    }

    private Bytes found(Question question, HttpServletRequest servlet) {
        if (previews.of(servlet).isPresent()) {
            throw new BadParameterException("q", "API_NO_SEARCH_AHEAD");
        }
        return Bytes.of(json.bytes(telling(live).list(question)));
    }

    /** Only what is live can be searched. */
    private Response past(When then, Question question, Request request, HttpHeaders headers) {
        if (question.ranking().isPresent()) {
            throw new BadParameterException("q", "API_NO_SEARCH_BACK");
        }
        return past(telling(then).list(question), request, headers);
    }

    /** Not kept: there is no end of days to ask for. */
    private Response past(Object record, Request request, HttpHeaders headers) {
        return Bytes.of(json.bytes(record)).answer(request, headers);
    }

    /** What somebody sees who looks ahead, and nobody else ever. */
    private Response secret(Object record) {
        return Response.ok(json.bytes(record))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Robots-Tag", "noindex")
                .header(HttpHeaders.VARY, PreviewedPages.HEADER)
                .build();
    }

    @GET
    @Path("{locale}/{path: .+}")
    public Response page(
            @PathParam("locale") String locale,
            @PathParam("path") String path,
            @Context UriInfo uri,
            @Context HttpServletRequest servlet,
            @Context Request request,
            @Context HttpHeaders headers) {
        if (!LocaleTag.isOne(locale) || !PagePath.isOne(path)) {
            throw RefusedException.unknown("API_NO_SUCH_PAGE", locale + "/" + path);
        }
        var sent = uri.getQueryParameters();
        var asked = AskedPage.of(sent, types);
        var wanted = new PageAddress(new LocaleTag(locale), new PagePath(path));
        var then = PastAsked.of(sent, clock.instant());
        if (then.isPresent()) {
            var pages = live.asOf(then.get().at(), types);
            var other = pages.find(wanted.locale(), wanted.path()).isPresent()
                    ? Optional.<LivePage>empty()
                    : pages.moved(wanted.locale(), wanted.path());
            if (other.isPresent()) {
                return elsewhere(other.get(), then.get());
            }
            var page = asked.find(pages, wanted);
            return past(telling(then.get()).page(page, asked.shown()), request, headers);
        }
        var ahead = previews.of(servlet);
        if (ahead.isPresent()) {
            var led = moved(ahead.get(), wanted);
            if (led.isPresent()) {
                return moved(led.get(), Response.Status.TEMPORARY_REDIRECT);
            }
            var page = asked.find(ahead.get(), wanted);
            return secret(telling(ahead.get()).page(page, asked.shown()));
        }
        var moved = moved(live, wanted);
        if (moved.isPresent()) {
            return moved(moved.get(), Response.Status.MOVED_PERMANENTLY);
        }
        return kept.answer(
                        servlet,
                        "pages/" + locale + "/" + path + "?" + new TreeMap<>(sent),
                        () -> telling(live).page(asked.find(live, wanted), asked.shown()))
                .answer(request, headers);
    }

    private static Optional<LivePage> moved(Pages pages, PageAddress wanted) {
        return pages.find(wanted.locale(), wanted.path()).isPresent()
                ? Optional.empty()
                : pages.moved(wanted.locale(), wanted.path());
    }

    /** In one step to where the page is now, however often it moved; the body says the same for those who do not follow. */
    private Response moved(LivePage page, Response.Status status) {
        var here = UriBuilder.fromPath(roots.api()).path("v1/pages").path(page.address());
        return Response.status(status)
                .header(HttpHeaders.LOCATION, here.build().toASCIIString())
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        status == Response.Status.MOVED_PERMANENTLY ? "no-cache" : "no-store")
                .entity(json.bytes(
                        new MovedPage(page.locale().value(), page.path().value(), roots.site() + page.address())))
                .build();
    }

    /** Where the page stood then; it may stand elsewhere again at another time. */
    private Response elsewhere(LivePage page, When then) {
        var there = UriBuilder.fromPath(roots.api()).path("v1/pages").path(page.address());
        return Response.status(Response.Status.FOUND)
                .header(
                        HttpHeaders.LOCATION,
                        there.queryParam(PastAsked.AS_OF, then.iso()).build().toASCIIString())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Telling telling(When then) {
        return Telling.at(roots, live.asOf(then.at(), types), types, markup, then.day());
    }

    private Telling telling(Pages pages) {
        return Telling.at(roots, pages, types, markup, today());
    }
}
