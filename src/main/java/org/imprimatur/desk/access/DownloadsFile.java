package org.imprimatur.desk.access;

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
import java.util.stream.Stream;
import org.imprimatur.access.Deciding;
import org.imprimatur.access.Fetched;
import org.imprimatur.access.Request;
import org.imprimatur.access.Requests;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.listing.Csv;
import org.imprimatur.serving.Inside;

/** Every copy that was fetched, as a file for spreadsheets. */
@RequestScoped
@Path(Inside.DESK + "access/downloads.csv")
public class DownloadsFile {
    private static final List<String> COLUMNS = List.of(
            "at",
            "title",
            "file",
            "document",
            "name",
            "company",
            "email",
            "reason",
            "asked",
            "by",
            "until",
            "bytes",
            "request");

    private final Desk desk;
    private final Deciding deciding;
    private final Requests requests;
    private final RequestLines lines;

    @Inject
    public DownloadsFile(Desk desk, Deciding deciding, Requests requests, RequestLines lines) {
        this.desk = desk;
        this.deciding = deciding;
        this.requests = requests;
        this.lines = lines;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected DownloadsFile() {
        this(null, null, null, null);
    }

    /** {@code bom} asks for the mark without which some spreadsheets read Chinese as something else. */
    @GET
    @Produces({"text/csv;charset=UTF-8", "text/html;charset=UTF-8"})
    public Response file(@Context UriInfo uri) {
        if (deciding.closed(desk.me()).isPresent()) {
            return desk.go("access");
        }
        var words = desk.words();
        boolean bom = uri.getQueryParameters().containsKey("bom");
        StreamingOutput table = out -> write(out, words, bom);
        return Response.ok(table, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"downloads-" + desk.today() + ".csv\"")
                .build();
    }

    private void write(OutputStream out, Words words, boolean bom) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (bom) {
            writer.write(Csv.BOM);
        }
        var table = new Csv(writer);
        table.row(COLUMNS.stream()
                .map(name -> words.say("desk.access.csv." + name))
                .toList());
        for (Request request : requests.all()) {
            for (Fetched copy : request.fetched()) {
                table.row(row(request, copy, words));
            }
        }
        writer.flush();
    }

    private List<String> row(Request request, Fetched copy, Words words) {
        var line = lines.line(request, words, desk.now());
        var until = line.until();
        return Stream.of(
                        copy.at().toString(),
                        line.title(),
                        line.file(),
                        request.wanted().document().hex(),
                        line.name(),
                        line.company(),
                        line.email(),
                        line.reason(),
                        line.asked().iso(),
                        line.by(),
                        until == null ? "" : until.iso(),
                        copy.bytes().hex(),
                        line.id())
                .toList();
    }
}
