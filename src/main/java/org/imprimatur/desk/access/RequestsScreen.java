package org.imprimatur.desk.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.imprimatur.access.Asking;
import org.imprimatur.access.Deciding;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.serving.Inside;

/** The queue of requests for documents. */
@Controller
@RequestScoped
@Path(Inside.DESK + "access")
@Produces("text/html;charset=UTF-8")
public class RequestsScreen {
    private final Desk desk;
    private final Deciding deciding;
    private final Asking asking;
    private final RequestLines lines;

    @Inject
    public RequestsScreen(Desk desk, Deciding deciding, Asking asking, RequestLines lines) {
        this.desk = desk;
        this.deciding = deciding;
        this.asking = asking;
        this.lines = lines;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected RequestsScreen() {
        this(null, null, null, null);
    }

    /**
     * The screen.
     *
     * @param isOpen whether readers can ask at all: without mail they cannot
     */
    public record View(String share, List<Tab> tabs, List<RequestLine> requests, boolean isOpen) {}

    /** How many there are of a share. */
    public record Tab(String share, int count) {}

    @GET
    public Response look(@QueryParam("share") @DefaultValue("waiting") String asked) {
        var share = Share.ofId(asked);
        var now = desk.now();
        return deciding.closed(desk.me())
                .map(desk::refuse)
                .orElseGet(() -> desk.show(
                        "access",
                        new View(
                                share.id(),
                                Stream.of(Share.values())
                                        .map(one -> new Tab(one.id(), lines.count(one, now)))
                                        .toList(),
                                lines.of(share, desk.words(), now),
                                asking.isOpen())));
    }
}
