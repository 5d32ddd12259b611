package org.imprimatur.desk.files;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.imprimatur.assets.AssetName;
import org.imprimatur.assets.KeepingAssets;
import org.imprimatur.assets.Kept;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Notice;
import org.imprimatur.desk.intake.SentName;
import org.imprimatur.desk.intake.UploadToken;
import org.imprimatur.serving.Inside;

/** Takes one file. A resource and no controller, for the reason that the import's is none. */
@RequestScoped
@Path(Inside.DESK + "files/keep")
public class FileUpload {
    private static final int LONGEST_WORDS = 500;

    private final Desk desk;
    private final KeepingAssets keeping;
    private final HttpServletRequest request;
    private final UploadToken token;

    @Inject
    public FileUpload(Desk desk, KeepingAssets keeping, HttpServletRequest request, UploadToken token) {
        this.desk = desk;
        this.keeping = keeping;
        this.request = request;
        this.token = token;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected FileUpload() {
        this(null, null, null, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(List<EntityPart> parts) throws IOException {
        if (!token.isRight(said(parts, "token"))) {
            return refused(Notice.of("desk.files.expired"));
        }
        var file = part(parts, "file").filter(part -> !SentName.of(part).isBlank());
        if (file.isEmpty()) {
            return refused(Notice.of("desk.files.none"));
        }
        var words = said(parts, "words");
        return kept(file.get())
                .fold(
                        done -> shown(done, SentName.of(file.get()), words),
                        no -> refused(Notice.of(no.why().key(), no.why().args().toArray())));
    }

    private Kept kept(EntityPart file) throws IOException {
        var type = file.getMediaType();
        try (var bytes = file.getContent()) {
            return keeping.keep(desk.me(), bytes, SentName.of(file), type == null ? "" : type.toString());
        }
    }

    private Response shown(Kept.Done done, String name, String words) {
        var address = "files?hash=" + done.asset().hash() + "&name="
                + encoded(AssetName.of(name).value()) + "&words=" + encoded(words);
        return done.dropped().isEmpty()
                ? desk.go(address)
                : desk.go(address, Notice.of("desk.files.cleaned", String.join(", ", done.dropped())));
    }

    private Response refused(Notice why) {
        LastProblem.leave(request, why);
        return desk.go("files");
    }

    private static Optional<EntityPart> part(List<EntityPart> parts, String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }

    private static String said(List<EntityPart> parts, String name) throws IOException {
        var part = part(parts, name);
        if (part.isEmpty()) {
            return "";
        }
        try (var in = part.get().getContent()) {
            return new String(in.readNBytes(LONGEST_WORDS), StandardCharsets.UTF_8);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
