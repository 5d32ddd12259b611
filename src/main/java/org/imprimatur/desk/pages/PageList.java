package org.imprimatur.desk.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.desk.pages.PageListView.Sheet;
import org.imprimatur.journal.Found;
import org.imprimatur.listing.KeepingViews;
import org.imprimatur.listing.PageCatalogue;
import org.imprimatur.listing.PageQuestion;
import org.imprimatur.serving.Inside;

/** Every page, narrowed and in the order that the address asks for. */
@Controller
@RequestScoped
@Path(Inside.DESK + "pages")
@Produces("text/html;charset=UTF-8")
public class PageList {
    private final Desk desk;
    private final PageCatalogue catalogue;
    private final Asking asking;
    private final Rows rows;
    private final KeepingViews views;

    @Inject
    public PageList(Desk desk, PageCatalogue catalogue, Asking asking, Rows rows, KeepingViews views) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.asking = asking;
        this.rows = rows;
        this.views = views;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected PageList() {
        this(null, null, null, null, null);
    }

    /** Who asks for nothing in particular begins with the view of their choice. */
    @GET
    public Response list(@Context UriInfo uri) {
        var sent = new Form(uri.getQueryParameters());
        return sent.values().isEmpty()
                ? views.first(desk.me())
                        .map(view -> desk.go("pages" + Shown.orAll(view.query())))
                        .orElseGet(() -> list(sent))
                : list(sent);
    }

    private Response list(Form sent) {
        var question = PageQuestion.of(sent::one);
        var found = catalogue.look(question, desk.today());
        var size = Numbers.read(sent.one("size"), 0);
        var sheet = Sheet.of(
                found.size(),
                Numbers.read(sent.one("sheet"), 1),
                PageListView.SIZES.contains(size) ? size : PageListView.SIZES.get(0));
        return desk.show("pages", view(question, Columns.of(sent), found, sheet));
    }

    private PageListView view(PageQuestion question, Columns columns, Found found, Sheet sheet) {
        var words = desk.words();
        return new PageListView(
                question,
                columns,
                asking.offer(words),
                Shown.of(views, desk.me(), Shown.query(question, columns)),
                asking.chips(question, columns, words),
                rows.of(found.some(sheet.first(), sheet.size()), question.search(), words, desk.today()),
                sheet);
    }
}
