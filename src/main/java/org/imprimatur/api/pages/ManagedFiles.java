package org.imprimatur.api.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.api.manage.Managing;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.assets.AssetName;
import org.imprimatur.assets.KeepingAssets;
import org.imprimatur.assets.Kept;
import org.imprimatur.serving.Inside;

/** Images and documents for the texts that programs write: kept under the same rules as those that people drop. */
@Path(Inside.API + "v1/manage/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ManagedFiles {
    private final Managing managing;
    private final KeepingAssets keeping;

    @Inject
    public ManagedFiles(Managing managing, KeepingAssets keeping) {
        this.managing = managing;
        this.keeping = keeping;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected ManagedFiles() {
        this(null, null);
    }

    /**
     * A file that is kept.
     *
     * @param address what texts call it by
     * @param dropped what was taken out of it because it could do harm
     */
    public record File(String hash, String address, String type, long size, List<String> dropped) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response keep(
            @QueryParam("name") @DefaultValue("") String name,
            @HeaderParam("Content-Type") @DefaultValue("") String type,
            InputStream body)
            throws IOException {
        var me = managing.me();
        if (name.isBlank()) {
            throw new BadParameterException("name", "API_NAME_NEEDED");
        }
        return keeping.keep(me, body, name, type).fold(done -> managing.ok(told(done, name)), no -> {
            throw RefusedException.of(no.why());
        });
    }

    private static File told(Kept.Done done, String name) {
        var asset = done.asset();
        return new File(
                asset.hash().hex(),
                AssetAddress.of(asset.hash(), AssetName.of(name)),
                asset.type().mediaType(),
                asset.size(),
                done.dropped());
    }
}
