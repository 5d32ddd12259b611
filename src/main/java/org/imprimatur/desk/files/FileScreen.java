package org.imprimatur.desk.files;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.imprimatur.assets.AssetName;
import org.imprimatur.assets.KeepingAssets;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.intake.UploadToken;
import org.imprimatur.page.Hash;
import org.imprimatur.serving.Inside;
import org.jspecify.annotations.Nullable;

/** Where an image or document is handed in, and what to write so that a page shows it. */
@Controller
@RequestScoped
@Path(Inside.DESK + "files")
@Produces("text/html;charset=UTF-8")
public class FileScreen {
    private final Desk desk;
    private final KeepingAssets keeping;
    private final HttpServletRequest request;
    private final UploadToken token;

    @Inject
    public FileScreen(Desk desk, KeepingAssets keeping, HttpServletRequest request, UploadToken token) {
        this.desk = desk;
        this.keeping = keeping;
        this.request = request;
        this.token = token;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected FileScreen() {
        this(null, null, null, null);
    }

    /**
     * The form, and the file that was kept last.
     *
     * @param token must come back with the file
     * @param problem why the last one was not kept
     */
    public record View(
            String token,
            String types,
            long megabytes,
            String problem,
            @Nullable KeptFile kept) {}

    @GET
    public Response ask(
            @QueryParam("hash") @DefaultValue("") String hash,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("words") @DefaultValue("") String words) {
        var kept = Optional.of(hash)
                .filter(Hash::isOne)
                .flatMap(one -> keeping.find(new Hash(one)))
                .map(asset -> KeptFile.of(asset, AssetName.of(name), words));
        return desk.show(
                "files",
                new View(
                        token.get(),
                        keeping.allowed(),
                        keeping.limits().megabytes(),
                        LastProblem.take(request)
                                .map(problem -> desk.words().say(problem.key(), problem.args()))
                                .orElse(""),
                        kept.orElse(null)));
    }
}
