package org.imprimatur.desk.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.links.InnerLinkList;
import org.imprimatur.desk.pages.Shelf;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Outcome.Refused;

/** What the script shows beside the text while it is typed. Keeps nothing. */
@RequestScoped
@Path(Inside.DESK + "pages/{id}")
@Produces("text/html;charset=UTF-8")
public class WhileTyping {
    private final Desk desk;
    private final Shelf shelf;
    private final ContentTypes types;
    private final TypedTexts forms;
    private final InnerLinkList links;
    private final LivePreview live;
    private final EditorViews views;

    @Inject
    public WhileTyping(
            Desk desk,
            Shelf shelf,
            ContentTypes types,
            TypedTexts forms,
            InnerLinkList links,
            LivePreview live,
            EditorViews views) {
        this.desk = desk;
        this.shelf = shelf;
        this.types = types;
        this.forms = forms;
        this.links = links;
        this.live = live;
        this.views = views;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected WhileTyping() {
        this(null, null, null, null, null, null, null);
    }

    /** The links to pages of the site. */
    @POST
    @Controller
    @Path("links")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response links(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        return shelf.find(id)
                .map(page -> {
                    var type = types.get(page.type());
                    return desk.show(
                            "editor-links",
                            links.of(page, type, forms.of(page, new Form(sent)).text(type)));
                })
                .orElseGet(() -> desk.refuse(Refused.unknownPage()));
    }

    /** The whole page in its theme. */
    @POST
    @Path("drawn")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drawn(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        return shelf.find(id)
                .map(page -> Response.ok(live.draw(page, forms.of(page, new Form(sent)))))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
                .build();
    }

    /** The text that this one is a translation of, aligned with what is typed. */
    @POST
    @Path("source")
    @Controller
    @Consumes(MediaType.TEXT_PLAIN)
    public Response source(@PathParam("id") String id, String markdown) {
        return shelf.find(id)
                .flatMap(page -> views.source(page, markdown))
                .map(view -> desk.show("editor-source", view))
                .orElseGet(() -> desk.refuse(Refused.unknownPage()));
    }
}
