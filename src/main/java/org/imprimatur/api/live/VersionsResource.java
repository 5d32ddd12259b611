package org.imprimatur.api.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.imprimatur.api.frame.Bytes;
import org.imprimatur.api.frame.Json;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Markup;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Text;
import org.imprimatur.reading.ForReaders;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.LivePages;
import org.imprimatur.reading.Version;
import org.imprimatur.redline.Labels;
import org.imprimatur.review.Comparison;
import org.imprimatur.serving.Inside;

/** What was published of a page before, as far as its type lets readers see it. */
@Path(Inside.API + "v1/versions/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class VersionsResource {
    private final LivePages live;
    private final ContentTypes types;
    private final Markup markup;
    private final Json json;
    private final Roots roots;

    @Inject
    public VersionsResource(LivePages live, ContentTypes types, Markup markup, Json json, Roots roots) {
        this.live = live;
        this.types = types;
        this.markup = markup;
        this.json = json;
        this.roots = roots;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected VersionsResource() {
        this(null, null, null, null, null);
    }

    @GET
    public Response list(@PathParam("id") String id, @Context Request request, @Context HttpHeaders headers) {
        var page = page(id);
        var list = VersionList.of(page, type(page).past().redlines(), live.versions(page), roots.site());
        return answer(list, request, headers);
    }

    @GET
    @Path("{number: [0-9]+}")
    public Response version(
            @PathParam("id") String id,
            @PathParam("number") String number,
            @Context Request request,
            @Context HttpHeaders headers) {
        var page = page(id);
        var version = version(page, number);
        var then = live.asOf(version.since(), types);
        var day = LocalDate.ofInstant(version.since(), ZoneOffset.UTC);
        var shown = Telling.at(roots, then, types, markup, day)
                .page(live.asItWas(page, version), Shown.of(new MultivaluedHashMap<>(), types));
        return answer(shown, request, headers);
    }

    @GET
    @Path("{older: [0-9]+}/{newer: [0-9]+}")
    public Response redline(
            @PathParam("id") String id,
            @PathParam("older") String older,
            @PathParam("newer") String newer,
            @Context Request request,
            @Context HttpHeaders headers) {
        var page = page(id);
        if (!type(page).past().redlines()) {
            throw RefusedException.unknown("API_NO_SUCH_VERSION", id, older + ".." + newer);
        }
        var from = version(page, older);
        var to = version(page, newer);
        var labels = page.locale().value().startsWith("zh") ? Labels.CHINESE : Labels.ENGLISH;
        var compared = Comparison.of(type(page), text(page, from), text(page, to), markup, page.locale(), labels);
        return answer(ShownRedline.of(from, to, compared, type(page)), request, headers);
    }

    /** Not kept: there is no end of what can be asked of the past. */
    private Response answer(Object record, Request request, HttpHeaders headers) {
        return Bytes.of(json.bytes(record)).answer(request, headers);
    }

    private LivePage page(String id) {
        return Optional.of(id)
                .filter(PageId::isOne)
                .flatMap(known -> live.find(new PageId(known)))
                .filter(found -> type(found).past().isListed())
                .orElseThrow(() -> RefusedException.unknown("API_NO_SUCH_PAGE", id));
    }

    private ContentType type(LivePage page) {
        return types.get(page.type());
    }

    private Version version(LivePage page, String number) {
        return live.versions(page).stream()
                .filter(one -> one.shown() && String.valueOf(one.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> RefusedException.unknown(
                        "API_NO_SUCH_VERSION", page.id().value(), number));
    }

    private Text text(LivePage page, Version version) {
        return ForReaders.text(
                type(page), live.text(live.asItWas(page, version)), markup, live.signposts(), page.locale());
    }
}
