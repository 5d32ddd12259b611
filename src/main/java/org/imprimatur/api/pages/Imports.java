package org.imprimatur.api.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.api.frame.Json;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.editing.Intake;
import org.imprimatur.editing.Intake.Wanted;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Sentences;
import org.imprimatur.page.TypeName;
import org.imprimatur.serving.Inside;
import org.imprimatur.serving.Languages;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Role;
import org.jspecify.annotations.Nullable;

/** Taking in files from elsewhere, as drafts. */
@Path(Inside.API + "v1/manage/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class Imports {
    /** In bytes; what is larger comes in several archives. */
    private static final int MOST = 64 * 1024 * 1024;

    private final Intake intake;
    private final CurrentActor current;
    private final ContentTypes types;
    private final Sentences sentences;
    private final HttpServletRequest request;
    private final Json json;

    @Inject
    public Imports(
            Intake intake,
            CurrentActor current,
            ContentTypes types,
            Sentences sentences,
            HttpServletRequest request,
            Json json) {
        this.intake = intake;
        this.current = current;
        this.types = types;
        this.sentences = sentences;
        this.request = request;
        this.json = json;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected Imports() {
        this(null, null, null, null, null, null);
    }

    /** Takes a file or an archive of files; with {@code dryRun=true} it only tells what that would do. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response take(
            @QueryParam("name") @Nullable String name,
            @QueryParam("type") @Nullable String type,
            @QueryParam("locale") @Nullable String locale,
            @QueryParam("dryRun") @Nullable String dry,
            InputStream body)
            throws IOException {
        var actor = importer();
        var options = new Intake.Options(type(type), locale(locale));
        if (name == null || name.isBlank()) {
            throw new BadParameterException("name", "API_NAME_NEEDED");
        }
        var wanted = "true".equals(dry) ? Wanted.LOOK : Wanted.ALL;
        var report = intake.take(actor, List.of(new Intake.File(name, bytes(body))), options, wanted);
        return Response.ok(json.bytes(ImportReport.of(report, sentences, Languages.of(request))))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Actor importer() {
        var actor = current.actor().orElseThrow(() -> new RefusedException(401, "SIGN_IN_NEEDED", null));
        if (!actor.isOneOf(Set.of(Role.AUTHOR, Role.ADMIN))) {
            throw new RefusedException(403, "NOT_YOUR_ROLE", null);
        }
        return actor;
    }

    private TypeName type(@Nullable String type) {
        var wanted = type == null ? "page" : type;
        if (!TypeName.isOne(wanted) || types.find(new TypeName(wanted)).isEmpty()) {
            throw new BadParameterException("type", "API_TYPE_UNKNOWN", wanted);
        }
        return new TypeName(wanted);
    }

    private static LocaleTag locale(@Nullable String locale) {
        var wanted = locale == null ? "en" : locale;
        if (!LocaleTag.isOne(wanted)) {
            throw new BadParameterException("locale", "API_LOCALE_WRONG", wanted);
        }
        return new LocaleTag(wanted);
    }

    private static byte[] bytes(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new RefusedException(413, "API_TOO_LARGE", null, String.valueOf(MOST / 1024 / 1024));
        }
        return bytes;
    }
}
