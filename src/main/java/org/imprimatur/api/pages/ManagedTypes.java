package org.imprimatur.api.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.imprimatur.accounts.Answer;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.api.manage.PastEntries;
import org.imprimatur.catalogue.Catalogue;
import org.imprimatur.catalogue.Effects;
import org.imprimatur.catalogue.KeepingTypes;
import org.imprimatur.catalogue.KnownType;
import org.imprimatur.catalogue.Version;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.TypeName;
import org.imprimatur.serving.Inside;
import org.jspecify.annotations.Nullable;

/** Content types for programs: the files that define them, taken out and put in under the same rules as at the desk. */
@Path(Inside.API + "v1/manage/types")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ManagedTypes {
    /** In bytes. */
    private static final int MOST = 1024 * 1024;

    private final Managing managing;
    private final Catalogue catalogue;
    private final KeepingTypes keeping;
    private final Journals journals;

    @Inject
    public ManagedTypes(Managing managing, Catalogue catalogue, KeepingTypes keeping, Journals journals) {
        this.managing = managing;
        this.catalogue = catalogue;
        this.keeping = keeping;
        this.journals = journals;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ManagedTypes() {
        this(null, null, null, null);
    }

    /** Every type. */
    public record Listed(List<ManagedType> types) {}

    @GET
    public Response list() {
        managing.me();
        catalogue.refresh();
        return managing.ok(
                new Listed(catalogue.known().stream().map(ManagedType::of).toList()));
    }

    @GET
    @Path("{name}")
    public Response type(@PathParam("name") String name) {
        managing.me();
        return tagged(known(name).orElseThrow(() -> RefusedException.unknown("API_NO_SUCH_TYPE", name)));
    }

    @GET
    @Path("{name}/history")
    public Response history(@PathParam("name") String name) {
        managing.me();
        var known = known(name).orElseThrow(() -> RefusedException.unknown("API_NO_SUCH_TYPE", name));
        return managing.ok(PastEntries.of(journals.of(Subject.of(known.name()))));
    }

    /** Makes a type what the file says; with {@code dryRun=true} it only tells what that would do. */
    @PUT
    @Path("{name}")
    public Response put(
            @PathParam("name") String name,
            @HeaderParam("If-Match") @Nullable String match,
            @HeaderParam("If-None-Match") @Nullable String none,
            @QueryParam("note") @Nullable String note,
            @QueryParam("dryRun") @Nullable String dry,
            InputStream body) {
        var me = managing.me();
        if (!TypeName.isOne(name)) {
            throw RefusedException.unknown("API_NO_SUCH_TYPE", name);
        }
        var type = new TypeName(name);
        int seen = seen(known(name), match, none);
        var file = file(body);
        if ("true".equals(dry)) {
            var next = done(keeping.check(me, type, seen, file));
            return managing.ok(told(keeping.effects(next)));
        }
        return tagged(done(keeping.save(me, type, seen, file, note == null ? "" : note)));
    }

    private static <T> T done(Answer<T> answer) {
        return answer.fold(value -> value, why -> {
            throw RefusedException.of(why);
        });
    }

    /** Whoever changes a type says which definition they read; whoever makes one, that there is none. */
    private static int seen(Optional<KnownType> known, @Nullable String match, @Nullable String none) {
        if (match == null && !"*".equals(none)) {
            throw new RefusedException(428, "API_IF_MATCH_NEEDED", null);
        }
        var read = known.filter(type -> match != null && match.equals(tag(type)));
        if (match == null ? known.isPresent() : read.isEmpty()) {
            throw new RefusedException(412, "API_TYPE_CHANGED", null);
        }
        return read.map(KnownType::version).orElse(Version.NONE);
    }

    private static String file(InputStream body) {
        try {
            var bytes = body.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new RefusedException(413, "API_TOO_LARGE", null, "1");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new RefusedException(400, "API_JSON_WRONG", null);
        }
    }

    private static ManagedType.Effect told(Effects effects) {
        return new ManagedType.Effect(
                effects.pages(),
                effects.live(),
                effects.inReview(),
                effects.drafts(),
                effects.fading(),
                effects.affected().stream().map(ManagedType.Affected::of).toList());
    }

    private Optional<KnownType> known(String name) {
        catalogue.refresh();
        return TypeName.isOne(name) ? catalogue.known(new TypeName(name)) : Optional.empty();
    }

    private Response tagged(KnownType known) {
        return managing.tagged(ManagedType.of(known), tag(known));
    }

    private static String tag(KnownType known) {
        return '"' + known.now().hash().hex() + '"';
    }
}
