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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;
import org.imprimatur.page.PagePath;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.LivePages;

/** The live pages. */
@Path("v1/pages")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pages")
public class PagesResource {
    private final LivePages live;
    private final ContentTypes types;
    private final Markup markup;
    private final Kept kept;

    @Inject
    public PagesResource(LivePages live, ContentTypes types, Markup markup, Kept kept) {
        this.live = live;
        this.types = types;
        this.markup = markup;
        this.kept = kept;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected PagesResource() {
        this(null, null, null, null);
    }

    @GET
    @Operation(summary = "Lists live pages by locale and path.", operationId = "listPages")
    @Parameter(
            name = "type",
            in = ParameterIn.QUERY,
            description = "Only pages of this content type.",
            schema = @Schema(type = SchemaType.STRING),
            example = "certification")
    @Parameter(
            name = "locale",
            in = ParameterIn.QUERY,
            description = "Only pages in this language.",
            schema = @Schema(type = SchemaType.STRING),
            example = "en")
    @Parameter(
            name = "tag",
            in = ParameterIn.QUERY,
            description = "Only pages with this tag; given twice, with both.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many pages at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "The next of the list before.",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Some of the pages.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PageList.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag that was sent in If-None-Match.")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is wrong.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemDetail.class)))
    public Response list(
            @Parameter(hidden = true) @Context UriInfo uri,
            @Parameter(hidden = true) @Context HttpServletRequest servlet,
            @Parameter(hidden = true) @Context Request request,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        var sent = uri.getQueryParameters();
        var question = Question.of(sent, types);
        var root = servlet.getContextPath();
        return kept.answer("pages?" + new TreeMap<>(sent), () -> list(question, root))
                .answer(request, headers);
    }

    private PageList list(Question question, String root) {
        var wanted = live.all().stream().filter(question::wants).toList();
        var rest = wanted.stream().filter(question::isAfter).toList();
        var some = rest.stream().limit(question.limit()).toList();
        return new PageList(
                some.stream().map(page -> ListedPage.of(page, root)).toList(),
                wanted.size(),
                rest.size() > some.size()
                        ? Optional.of(
                                Question.Place.of(some.get(some.size() - 1)).cursor())
                        : Optional.empty());
    }

    @GET
    @Path("{locale}/{path: .+}")
    @Operation(summary = "Gives one live page with its whole text.", operationId = "getPage")
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ShownPage.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag that was sent in If-None-Match.")
    @APIResponse(
            responseCode = "404",
            description = "No page is live there.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemDetail.class)))
    @APIResponse(
            responseCode = "410",
            description = "A page was live there and was taken off the site.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemDetail.class)))
    public Response page(
            @Parameter(example = "en") @PathParam("locale") String locale,
            @Parameter(example = "compliance/iso-27001", description = "May contain slashes.") @PathParam("path")
                    String path,
            @Parameter(hidden = true) @Context HttpServletRequest servlet,
            @Parameter(hidden = true) @Context Request request,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        if (!LocaleTag.isOne(locale) || !PagePath.isOne(path)) {
            throw RefusedException.unknown("API_NO_SUCH_PAGE", locale + "/" + path);
        }
        var page = find(new LocaleTag(locale), new PagePath(path));
        var root = servlet.getContextPath();
        return kept.answer("pages/" + locale + "/" + path, () -> show(page, root))
                .answer(request, headers);
    }

    private LivePage find(LocaleTag locale, PagePath path) {
        return live.find(locale, path)
                .orElseThrow(() -> live.gone(locale, path)
                        .map(gone -> RefusedException.gone(gone.at().toString()))
                        .orElseGet(() -> RefusedException.unknown("API_NO_SUCH_PAGE", locale + "/" + path)));
    }

    private ShownPage show(LivePage page, String root) {
        var text = live.text(page);
        return new ShownPage(
                page.id().value(),
                page.type().value(),
                page.locale().value(),
                page.path().value(),
                root + page.address(),
                page.group().value(),
                page.prevailing(),
                translations(page, root),
                page.title(),
                page.revision(),
                page.text().hex(),
                page.since(),
                ReviewOfPage.of(page),
                new Values(markup, page.locale()).of(types.get(page.type()), text),
                Prose.of(text.body(), markup, page.locale()));
    }

    private List<Translation> translations(LivePage page, String root) {
        return live.translations(page.group()).stream()
                .filter(other -> !other.id().equals(page.id()))
                .map(other -> Translation.of(other, root))
                .toList();
    }
}
