package org.imprimatur.api.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Comparator;
import java.util.List;
import org.imprimatur.api.frame.Kept;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.Roots;
import org.imprimatur.reading.WatchedPages;
import org.imprimatur.serving.Inside;

/** Where readers found live pages before: the addresses that answer 301. */
@Path(Inside.API + "v1/moves")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MovesResource {
    private final WatchedPages live;
    private final Kept kept;
    private final Roots roots;

    @Inject
    public MovesResource(WatchedPages live, Kept kept, Roots roots) {
        this.live = live;
        this.kept = kept;
        this.roots = roots;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected MovesResource() {
        this(null, null, null);
    }

    /** All of them, in the order of the former addresses. */
    public record Listed(List<Move> moves) {}

    /** A former address of a page on the site, and the present one, both as they stand in links. */
    public record Move(String from, String to) {}

    @GET
    public Response list(@Context HttpServletRequest servlet, @Context Request request, @Context HttpHeaders headers) {
        var root = roots.site();
        return kept.answer(
                        servlet,
                        "moves",
                        () -> new Listed(live.moves().entrySet().stream()
                                .map(move -> new Move(
                                        written(root, move.getKey().toString()),
                                        written(
                                                root,
                                                new PageAddress(
                                                                move.getValue().locale(),
                                                                move.getValue().path())
                                                        .toString())))
                                .sorted(Comparator.comparing(Move::from))
                                .toList()))
                .answer(request, headers);
    }

    private static String written(String root, String address) {
        return root + UriBuilder.fromPath(address).build().toASCIIString();
    }
}
