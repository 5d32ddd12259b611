package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The guide to the API, followed to the letter by somebody with a shell. */
@ExtendWith(RunningProduct.class)
@TestInstance(Lifecycle.PER_CLASS)
class ApiGuideIT {
    private static final Path GUIDE = Path.of("src/docs/api.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```$");
    private static final Pattern COMMAND = Pattern.compile("(?m)^(curl|ada|carl) ");
    private static final Pattern PROBLEM = Pattern.compile("(?s)\\{\"type\": \"about:blank\".*?\\}");
    private static final Pattern SENT = Pattern.compile("`([a-z]+(?:\\[[a-z]+\\])*=[^`]+)`");

    /** Notes what a reader copies from one answer into the next command, and how each was answered. */
    private static final String READER = """
            curl() {
              command curl -s -D head -o body "$@" || exit 1
              sed -n '1s/^[^ ]* \\([0-9]*\\).*/\\1/p' head >>answers
              ETAG=$(tr -d '\\r' <head | sed -n 's/^[Ee][Tt][Aa][Gg]: //p')
              copy ID '"id":"\\([a-z0-9-]\\{36\\}\\)"'
              copy SEEN '"seen":"\\([0-9a-f]*\\)"'
              copy WORDING '"wording":{"hash":"\\([0-9a-f]*\\)"'
            }
            copy() {
              local found
              found=$(tr -d '\\n ' <body | sed -n "s/.*$2.*/\\1/p")
              [ -z "$found" ] || printf -v "$1" %s "$found"
            }
            """;

    private final Product product;
    private final Staff staff;
    private final String guide;

    ApiGuideIT(Product product, Staff staff) throws IOException {
        this.product = product;
        this.staff = staff;
        this.guide = Files.readString(GUIDE);
    }

    @Test
    void every_command_of_the_guide_does_what_it_says(@TempDir Path folder) throws Exception {
        var ada = staff.author("ada");
        var carl = staff.counsel("carl");
        var here = product.at("").toString().replaceFirst("^https?://|/$", "").replaceFirst("/$", "");
        var examples = BLOCK.matcher(guide)
                .results()
                .map(block -> block.group(1))
                .filter(block -> COMMAND.matcher(block).find() || block.contains("TOKEN="))
                .collect(Collectors.joining("\n"))
                .replace("./imprimatur run --demo\n", "")
                .replace("localhost:8080", here)
                .replace(
                        "-u ada ",
                        "-u " + ada.person().name() + ":" + ada.person().password() + " ")
                .replace("imp_…", staff.token(ada.person()))
                .replace("\\\"…\\\"", "\\\"" + carl.person().password() + "\\\"")
                .replace("\"hello\"", "\"journeys/of-the-guide\"");
        assertThat(examples).doesNotContain("…");
        var script = "cd " + folder + "\nADA=" + staff.token(ada.person()) + "\nCARL=" + staff.token(carl.person())
                + "\n" + READER + examples;
        var ended = new ProcessBuilder("bash", "-euc", script)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(ended.waitFor(2, TimeUnit.MINUTES)).isTrue();
        var said = Files.readString(folder.resolve("said"));
        assertThat(ended.exitValue()).as(said).isZero();
        assertThat(Files.readAllLines(folder.resolve("answers")))
                .as(said)
                .hasSize((int) COMMAND.matcher(examples).results().count())
                .containsOnly("200");
        assertThat(new Visitor(product).page("/en/journeys/of-the-guide").text())
                .contains("We keep logs for a year.");
    }

    @Test
    void an_import_that_is_only_asked_for_tells_what_would_be_and_writes_nothing() {
        var program = new Program(product, staff.token(staff.author("ada").person())).at("/imports");
        var asked = "?name=en/journeys/only-asked.md";
        for (int time = 0; time < 2; time++) {
            var look = program.posts(asked + "&dryRun=true", "# Only asked\n\nWords.");
            assertThat(look.at("files", 0, "result")).isEqualTo("created");
            assertThat(look.at("files", 0, "proposal", "revision")).isEqualTo(0);
            assertThat(look.at("files", 0, "proposal", "address").toString()).contains("only-asked");
        }
        var pages = program.at("/pages").asks("?q=only-asked&limit=200");
        assertThat(pages.at("pages").toString()).doesNotContain("only-asked");
    }

    @Test
    void everything_that_the_table_of_questions_names_may_be_asked() {
        var rows = guide.substring(guide.indexOf("| you want "), guide.indexOf("Several filters must all fit"));
        var questions = SENT.matcher(rows).results().map(sent -> sent.group(1)).toList();
        assertThat(questions).hasSizeGreaterThan(9);
        for (String question : questions) {
            var asked = question.equals("highlight=true") ? "q=data&highlight=true" : question;
            assertThat(new Visitor(product)
                            .get("/api/v1/pages?" + encoded(asked))
                            .statusCode())
                    .as(question)
                    .isEqualTo(200);
        }
    }

    private static String encoded(String question) {
        return List.of(question.split("&")).stream()
                .map(pair -> pair.split("=", 2))
                .map(pair -> URLEncoder.encode(pair[0], StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Test
    void the_problem_in_the_guide_is_what_comes() {
        var shown = PROBLEM.matcher(guide);
        assertThat(shown.find()).isTrue();
        var problem = Json.read(shown.group());
        var comes = Json.read(new Visitor(product).get("/api/v1/pages?limit=0").body());
        for (String name : List.of("type", "title", "status", "key", "detail", "parameter")) {
            assertThat(comes.at(name)).as(name).isEqualTo(problem.at(name));
        }
    }
}
