package org.imprimatur.api.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.imprimatur.api.frame.Json;
import org.imprimatur.review.Signets;
import org.imprimatur.serving.Inside;

/** The public half of the key that seals evidence, for everybody. */
@Path(Inside.API + "v1/evidence-key")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceKeyResource {
    private final Signets signets;
    private final Json json;

    @Inject
    public EvidenceKeyResource(Signets signets, Json json) {
        this.signets = signets;
        this.json = json;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected EvidenceKeyResource() {
        this(null, null);
    }

    /** The key as programs read it. */
    public record ShownKey(String algorithm, String fingerprint, String pem) {}

    @GET
    public Response key() {
        var key = signets.get().key();
        return Response.ok(json.bytes(new ShownKey("Ed25519", key.fingerprint().hex(), key.pem())))
                .header("Cache-Control", "no-cache")
                .build();
    }
}
