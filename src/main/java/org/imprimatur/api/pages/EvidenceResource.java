package org.imprimatur.api.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.editing.Attesting;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.page.PageId;
import org.imprimatur.review.PacketFormat;
import org.imprimatur.serving.Inside;
import org.imprimatur.serving.Languages;

/** Packets that prove who signed off a revision, for whoever may see the page at the desk. */
@Path(Inside.API + "v1/manage/pages/{id}/revisions/{revision}/evidence.{ending}")
@RequestScoped
public class EvidenceResource {
    private final Attesting attesting;
    private final CurrentActor current;
    private final HttpServletRequest request;

    @Inject
    public EvidenceResource(Attesting attesting, CurrentActor current, HttpServletRequest request) {
        this.attesting = attesting;
        this.current = current;
        this.request = request;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected EvidenceResource() {
        this(null, null, null);
    }

    @GET
    public Response packet(
            @PathParam("id") String id, @PathParam("revision") String revision, @PathParam("ending") String ending) {
        if (current.actor().isEmpty()) {
            throw new RefusedException(401, "SIGN_IN_NEEDED", null);
        }
        var format = PacketFormat.ofEnding(ending).orElseThrow(() -> RefusedException.unknown("API_NO_SUCH_ADDRESS"));
        if (!PageId.isOne(id) || !revision.matches("[1-9][0-9]{0,8}")) {
            throw RefusedException.unknown("API_NO_SUCH_REVISION", id, revision);
        }
        return attesting
                .packet(new PageId(id), Integer.parseInt(revision), format, Languages.of(request))
                .map(packet -> Response.ok(packet.bytes(), format.mediaType())
                        .header("Content-Disposition", packet.disposition())
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseThrow(() -> RefusedException.unknown("API_NO_SUCH_REVISION", id, revision));
    }
}
