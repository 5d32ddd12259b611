package org.imprimatur.desk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Texts;
import org.imprimatur.reading.PageDrawing;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;

/** A revision as readers would see it: the whole page in its theme, for those who signed in. */
@RequestScoped
@Path("pages/{id}/proof")
@Produces("text/html;charset=UTF-8")
public class Proof {
    private final Shelf shelf;
    private final Past past;
    private final Texts texts;
    private final ContentTypes types;
    private final PageDrawing drawing;

    @Inject
    public Proof(Shelf shelf, Past past, Texts texts, ContentTypes types, PageDrawing drawing) {
        this.shelf = shelf;
        this.past = past;
        this.texts = texts;
        this.types = types;
        this.drawing = drawing;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Proof() {
        this(null, null, null, null, null);
    }

    @GET
    @Path("{revision}")
    public Response look(@PathParam("id") String id, @PathParam("revision") String revision) {
        var page = shelf.find(id).orElseThrow(NotFoundException::new);
        return past.revision(page, Numbers.read(revision, 0))
                .map(found -> draw(page, found))
                .orElseThrow(NotFoundException::new);
    }

    private Response draw(Standing page, Revision revision) {
        var text = texts.get(revision.text());
        return Response.ok(drawing.draw(page.locale(), page.path(), types.get(page.type()), text))
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
