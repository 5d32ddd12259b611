package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.imprimatur.backup.Progress;
import org.imprimatur.export.Exporting;
import org.imprimatur.export.StaticServer;
import org.imprimatur.export.Walk;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The product's own site as files, served by something that knows nothing of it. */
@ExtendWith(RunningProduct.class)
@TestInstance(Lifecycle.PER_CLASS)
class ExportIT {
    private final Product product;
    private final Visitor visitor;

    ExportIT(Product product) {
        this.product = product;
        this.visitor = new Visitor(product);
    }

    @Test
    void the_site_reads_the_same_from_files_below_a_path(@TempDir Path folder) throws IOException {
        var done = Exporting.export(product.at(""), null, folder, "/trust", Progress.SILENT);
        assertThat(done.pages()).isGreaterThanOrEqualTo(36);
        try (var server = new StaticServer(folder, "/trust")) {
            var walk = new Walk(server.address(), "/trust/", product.at("").toString());
            // Other journeys leave pages under an address of their own, some of which lead nowhere on purpose.
            assertThat(walk.broken).noneMatch(link -> !link.contains("/journeys/"));
            assertThat(walk.there).hasSizeGreaterThanOrEqualTo(36);
        }
        var live = visitor.page("/en/compliance/iso-27001").select("main").text();
        var kept = Files.readString(folder.resolve("en/compliance/iso-27001/index.html"));
        assertThat(Jsoup.parse(kept).select("main").text()).isEqualTo(live);
        assertThat(pages(folder)).allMatch(page -> visitor.get("/" + page).statusCode() == 200);
    }

    private static List<String> pages(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.matches("(en|zh)/[a-z0-9/-]+/index\\.html"))
                    .map(file -> file.replace("/index.html", ""))
                    .toList();
        }
    }
}
