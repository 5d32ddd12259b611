package org.imprimatur.desk.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.listing.Csv;
import org.imprimatur.listing.PageCatalogue;
import org.imprimatur.listing.PageQuestion;
import org.imprimatur.serving.Inside;
import org.imprimatur.workflow.Standing;

/** The page list as a file for spreadsheets: all that fits the filter, with every column. */
@RequestScoped
@Path(Inside.DESK + "pages.csv")
public class PagesFile {
    private final Desk desk;
    private final PageCatalogue catalogue;
    private final Cells cells;

    @Inject
    public PagesFile(Desk desk, PageCatalogue catalogue, Cells cells) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.cells = cells;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected PagesFile() {
        this(null, null, null);
    }

    /** {@code bom} asks for the mark without which some spreadsheets read Chinese as something else. */
    @GET
    @Produces("text/csv;charset=UTF-8")
    public Response file(@Context UriInfo uri) {
        var sent = new Form(uri.getQueryParameters());
        var found = catalogue.ask(PageQuestion.of(sent::one), desk.today());
        var words = desk.words();
        StreamingOutput table = out -> write(out, found, words, sent.has("bom"));
        return Response.ok(table)
                .header("Content-Disposition", "attachment; filename=\"pages-" + desk.today() + ".csv\"")
                .build();
    }

    /** A row is drawn up when it is written: the file is never in memory as a whole. */
    private void write(OutputStream out, List<Standing> found, Words words, boolean bom) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (bom) {
            writer.write(Csv.BOM);
        }
        var table = new Csv(writer);
        table.row(cells.names(words));
        for (Standing page : found) {
            table.row(cells.of(page, words));
        }
        writer.flush();
    }
}
