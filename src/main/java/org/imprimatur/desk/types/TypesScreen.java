package org.imprimatur.desk.types;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.imprimatur.catalogue.Catalogue;
import org.imprimatur.catalogue.KnownType;
import org.imprimatur.catalogue.Version;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.listing.PageCatalogue;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Role;
import org.jspecify.annotations.Nullable;

/** Every content type, with how many pages are of it. */
@RequestScoped
@Path(Inside.DESK + "types")
public class TypesScreen {
    private static final String HTML = "text/html;charset=UTF-8";

    private final Desk desk;
    private final Catalogue catalogue;
    private final PageCatalogue pages;

    @Inject
    public TypesScreen(Desk desk, Catalogue catalogue, PageCatalogue pages) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected TypesScreen() {
        this(null, null, null);
    }

    /** The screen. */
    public record View(List<Line> types) {}

    /**
     * One type in the list.
     *
     * @param by who changed it last; empty while it is as it came
     */
    public record Line(
            String name,
            String label,
            int fields,
            int retired,
            int pages,
            int live,
            int inReview,
            boolean isShipped,
            int version,
            String by,
            @Nullable Moment at) {}

    @GET
    @Controller
    @Produces(HTML)
    public Response list() {
        if (!isAdmin()) {
            return desk.refuse(new Refused("ADMINS_ONLY", Grounds.FORBIDDEN));
        }
        catalogue.refresh();
        return desk.show(
                "types", new View(catalogue.known().stream().map(this::line).toList()));
    }

    private boolean isAdmin() {
        return desk.me().isOneOf(Set.of(Role.ADMIN));
    }

    private Line line(KnownType known) {
        var type = known.now().type();
        var usage = pages.usage(known.name());
        return new Line(
                known.name().value(),
                desk.words().say(type.label()),
                type.fields().size(),
                type.retired().size(),
                usage.pages(),
                usage.live(),
                usage.inReview(),
                known.shipped().isPresent(),
                known.version(),
                known.newest().map(version -> version.by().value()).orElse(""),
                known.newest()
                        .map(Version::at)
                        .map(at -> Moment.of(at, desk.words()))
                        .orElse(null));
    }

    /** All files, as a folder of content types holds them. */
    @GET
    @Path("all.zip")
    @Produces("application/zip")
    public Response files() {
        if (!isAdmin()) {
            return Response.status(Response.Status.FORBIDDEN).build();
        }
        return Response.ok(zip())
                .header("Content-Disposition", "attachment; filename=\"content-types.zip\"")
                .build();
    }

    private byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (KnownType known : catalogue.known()) {
                zip.putNextEntry(new ZipEntry(known.name() + ".yaml"));
                zip.write(known.now().file().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }
}
