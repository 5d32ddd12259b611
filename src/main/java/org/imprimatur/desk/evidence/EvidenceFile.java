package org.imprimatur.desk.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.editing.Attesting;
import org.imprimatur.review.PacketFormat;
import org.imprimatur.serving.Inside;

/** The evidence on a revision as a file, in the language of whoever takes it. */
@RequestScoped
@Path(Inside.DESK + "pages/{id}/evidence/{revision}.{ending}")
public class EvidenceFile {
    private final Desk desk;
    private final Shelf shelf;
    private final Attesting attesting;

    @Inject
    public EvidenceFile(Desk desk, Shelf shelf, Attesting attesting) {
        this.desk = desk;
        this.shelf = shelf;
        this.attesting = attesting;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected EvidenceFile() {
        this(null, null, null);
    }

    @GET
    public Response take(
            @PathParam("id") String id, @PathParam("revision") String revision, @PathParam("ending") String ending) {
        var page = shelf.find(id).orElseThrow(NotFoundException::new);
        var format = PacketFormat.ofEnding(ending).orElseThrow(NotFoundException::new);
        return attesting
                .packet(
                        page.id(),
                        Numbers.read(revision, 0),
                        format,
                        desk.words().language())
                .map(packet -> Response.ok(packet.bytes(), format.mediaType())
                        .header("Content-Disposition", packet.disposition())
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseThrow(NotFoundException::new);
    }
}
