package org.imprimatur.desk.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.editing.Intake;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.TypeName;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Transition;

/**
 * Takes the files of the import screen. A resource and no controller, because MVC reads its token from no multipart
 * form without a script; the token that comes back here is checked before anything else is looked at.
 */
@RequestScoped
@Path(Inside.DESK + "import/files")
public class Upload {
    private static final String FILES = "files";

    private final Desk desk;
    private final Batches batches;
    private final UploadToken token;

    @Inject
    public Upload(Desk desk, Batches batches, UploadToken token) {
        this.desk = desk;
        this.batches = batches;
        this.token = token;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Upload() {
        this(null, null, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(List<EntityPart> parts) throws IOException {
        if (!token.isRight(said(parts, "token"))) {
            return refused(ImportProblem.EXPIRED);
        }
        if (!desk.me().isOneOf(Transition.CREATE.by())) {
            return refused(ImportProblem.NOT_YOUR_ROLE);
        }
        var files = files(parts);
        var options = options(said(parts, "type"), said(parts, "locale"));
        if (files.isEmpty() || options.isEmpty()) {
            return refused(ImportProblem.NO_FILES);
        }
        return desk.go("import/" + batches.look(desk.me(), files, options.get()).id());
    }

    private Response refused(ImportProblem problem) {
        return desk.go("import?problem=" + problem.id());
    }

    private static Optional<Intake.Options> options(String type, String locale) {
        return TypeName.isOne(type) && LocaleTag.isOne(locale)
                ? Optional.of(new Intake.Options(new TypeName(type), new LocaleTag(locale)))
                : Optional.empty();
    }

    private static List<Intake.File> files(List<EntityPart> parts) throws IOException {
        var files = new ArrayList<Intake.File>();
        for (EntityPart part : parts) {
            var name = SentName.of(part);
            if (FILES.equals(part.getName()) && !name.isBlank()) {
                files.add(new Intake.File(name, bytes(part)));
            }
        }
        return files;
    }

    private static String said(List<EntityPart> parts, String name) throws IOException {
        for (EntityPart part : parts) {
            if (name.equals(part.getName())) {
                return new String(bytes(part), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static byte[] bytes(EntityPart part) throws IOException {
        try (var in = part.getContent()) {
            return in.readAllBytes();
        }
    }
}
