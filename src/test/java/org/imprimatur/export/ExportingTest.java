package org.imprimatur.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.imprimatur.backup.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportingTest {
    @TempDir
    private Path folder;

    private final ASite site = new ASite();

    private Exported export(String base) {
        return Exporting.export(site, folder, base, Progress.SILENT);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void everything_that_a_reader_can_get_is_in_it() throws IOException {
        assertThat(export("").broken()).isEmpty();
        assertThat(files())
                .containsExactly(
                        ".imprimatur-export.json",
                        "404.html",
                        "_redirects",
                        "_theme/ab/dot.png",
                        "_theme/ab/paper.svg",
                        "_theme/ab/site.css",
                        "api/v1/pages.json",
                        "api/v1/pages/en.json",
                        "api/v1/pages/en/terms.json",
                        "api/v1/pages/zh.json",
                        "api/v1/pages/zh/条款.json",
                        "api/v1/types.json",
                        "assets/1/a.png",
                        "assets/2/b.png",
                        "en/404.html",
                        "en/index.html",
                        "en/old-terms/index.html",
                        "en/terms/index.html",
                        "feeds/en.atom",
                        "index.html",
                        "redirects.nginx.conf",
                        "robots.txt",
                        "sitemap.xml",
                        "zh/index.html",
                        "zh/条款/index.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/trust", "https://docs.example/a/trust/"})
    void all_links_work_wherever_it_stands(String base) {
        var done = export(base);
        var path = base.replaceAll("^https?://[^/]+", "").replaceAll("/$", "");
        try (var server = new StaticServer(folder, path)) {
            var origin = base.startsWith("https") ? "https://docs.example" : ASite.ORIGIN;
            var walk = new Walk(server.address(), path + "/", origin);
            assertThat(walk.broken).containsExactlyInAnyOrderElementsOf(List.of());
            assertThat(walk.there)
                    .contains(path + "/en/terms/", path + "/_theme/ab/paper.svg", path + "/assets/2/b.png");
            assertThat(new Walk(server.address(), path + "/sitemap.xml", origin).broken)
                    .isEmpty();
        }
        assertThat(done.url()).isEqualTo((base.startsWith("https") ? "https://docs.example" : ASite.ORIGIN) + path);
    }

    @Test
    void absolute_addresses_and_those_for_programs_follow_the_place() throws IOException {
        export("https://docs.example/trust");
        assertThat(read("sitemap.xml")).contains("<loc>https://docs.example/trust/en/terms</loc>");
        assertThat(read("en/terms/index.html")).contains("href=\"https://docs.example/trust/en/terms\"");
        assertThat(read("api/v1/pages/en/terms.json"))
                .isEqualTo("{\"url\":\"/trust/en/terms\",\"body\":\"<a href=\\\"/trust/en/\\\">\"}");
        assertThat(read("en/index.html")).contains("href=\"/trust/api/v1/pages/en/terms.json\"");
        assertThat(read("_redirects")).contains("/trust/en/old-terms /trust/en/terms 301");
        assertThat(read("redirects.nginx.conf"))
                .contains("location = \"/trust/en/old-terms\" { return 301 \"/trust/en/terms\"; }");
    }

    @ParameterizedTest
    @CsvSource({"/trust, /trust/api", "/trust, /services/api", "'', /services/api"})
    void where_site_and_api_stand_on_their_server_makes_no_difference(String at, String api) throws IOException {
        export("/docs");
        var there = contents();
        var elsewhere = new ASite(at, api);
        // Programs and the site may have servers of their own.
        Site programs = path -> elsewhere.get(api + path);
        Site readers = path -> elsewhere.get(at + path);
        Exporting.export(new MovedSite(readers, programs, ASite.ORIGIN, at, api), folder, "/docs", Progress.SILENT);
        assertThat(contents()).isEqualTo(there);
    }

    @Test
    void a_link_to_the_rest_of_the_host_leads_there() throws IOException {
        var moved = new ASite("/trust", "/trust/api");
        moved.has("/zh/", "text/html", "<html><a href=\"/account\">x</a></html>");
        Site programs = path -> moved.get("/trust/api" + path);
        Site readers = path -> moved.get("/trust" + path);
        var done = Exporting.export(
                new MovedSite(readers, programs, "https://shop.example", "/trust", "/trust/api"),
                folder,
                "",
                Progress.SILENT);
        assertThat(done.broken()).isEmpty();
        assertThat(read("zh/index.html")).contains("href=\"https://shop.example/account\"");
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        for (String file : files()) {
            contents.put(file, read(file));
        }
        return contents;
    }

    @Test
    void what_needs_a_server_is_left_out() throws IOException {
        export("");
        assertThat(read("en/index.html"))
                .doesNotContain("<form", "desk/", "asOf")
                .contains("Desk", "then");
        assertThat(folder.resolve("desk")).doesNotExist();
    }

    @Test
    void what_did_not_change_is_left_alone() throws IOException {
        export("");
        var home = folder.resolve("en/index.html");
        Files.setLastModifiedTime(home, FileTime.fromMillis(1_000_000));
        var again = export("");
        assertThat(again.written()).isZero();
        assertThat(again.removed()).isZero();
        assertThat(Files.getLastModifiedTime(home).toMillis()).isEqualTo(1_000_000);
        site.terms("We keep logs for a year.");
        assertThat(export("").written()).isEqualTo(3);
        assertThat(read("en/terms/index.html")).contains("for a year");
    }

    @Test
    void what_came_off_the_site_is_removed_and_nothing_that_is_somebody_elses() throws IOException {
        export("");
        Files.writeString(folder.resolve("zh/mine.txt"), "mine");
        site.listed("{\"locale\":\"en\",\"path\":\"terms\",\"type\":\"policy\"}");
        site.has("/zh/", "text/html", "<html>nothing</html>");
        assertThat(export("").removed()).isEqualTo(3);
        assertThat(folder.resolve("zh/条款")).doesNotExist();
        assertThat(read("zh/mine.txt")).isEqualTo("mine");
    }

    @Test
    void somebody_elses_file_in_the_way_stops_it_before_anything_is_written() throws IOException {
        Files.createDirectories(folder.resolve("en"));
        Files.writeString(folder.resolve("en/index.html"), "mine");
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> export(""))
                .withMessageContaining("en/index.html");
        assertThat(read("en/index.html")).isEqualTo("mine");
        assertThat(folder.resolve("robots.txt")).doesNotExist();
    }

    @Test
    void what_goes_live_meanwhile_makes_it_begin_again() throws IOException {
        site.changes(2);
        export("");
        assertThat(read("en/terms/index.html")).contains("Change 1");
    }

    @Test
    void a_site_that_never_stands_still_is_not_exported_by_half() {
        site.changes(Integer.MAX_VALUE);
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> export(""))
                .withMessageContaining("changed");
        assertThat(folder.resolve("en")).doesNotExist();
    }

    @Test
    void a_link_to_nothing_is_told() {
        site.has("/en/", "text/html", "<html><a href=\"/en/nowhere\">x</a><a href=\"/zh/\">y</a></html>");
        assertThat(export("").broken()).containsExactly("/en/nowhere (404), linked from /en/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trust", "ftp://docs.example/", "../up"})
    void a_place_that_is_none_is_refused(String base) {
        assertThatExceptionOfType(ExportException.class)
                .isThrownBy(() -> export(base))
                .withMessageContaining("--base");
    }
}
