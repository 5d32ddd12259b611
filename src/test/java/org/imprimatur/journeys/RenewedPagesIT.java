package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was read is made ready again before a publish is answered, as readers' own requests would make it. */
@ExtendWith(RunningProduct.class)
@TestInstance(Lifecycle.PER_CLASS)
class RenewedPagesIT {
    private static final String PATH = "/en/journeys/renewed";
    private static final String ANSWER = "/api/v1/pages" + PATH;

    private static final int MOST = 20;

    private final Visitor visitor;
    private final Program author;
    private final Program counsel;
    private final String password;

    RenewedPagesIT(Product product, Staff staff) {
        visitor = new Visitor(product);
        author = new Program(product, staff.token(staff.author("ada").person()));
        var carl = staff.counsel("carl").person();
        counsel = new Program(product, staff.token(carl));
        password = carl.password();
    }

    @Test
    void pages_and_answers_that_were_read_are_ready_with_the_answer_to_a_publish() {
        var id = author.posts("", """
                {"type": "page", "locale": "en", "path": "journeys/renewed", "fields": {"title": "Renewed", "body": "Turn 0."}}""").at("page", "id").toString();
        publish(id);
        var drawn = read();
        read();

        boolean isRenewed = false;
        for (int turn = 1; turn <= MOST && !isRenewed; turn++) {
            var misses = misses();
            publish(id, turn, "Turn " + turn + ".");
            var found = read();
            assertThat(String.join("", found))
                    .contains("Turn " + turn + ".")
                    .doesNotContain("Turn " + (turn - 1) + ".");
            assertThat(withoutNumbers(found)).isEqualTo(withoutNumbers(drawn));
            isRenewed = misses().equals(misses);
            // What was drawn too slowly to be renewed, readers draw; it is asked for again, or it would not be missed.
            read();
        }
        // A machine that is very slow may need a few drawings before there is time enough for them.
        assertThat(isRenewed).isTrue();
    }

    private List<String> read() {
        return Stream.of(PATH, ANSWER)
                .map(visitor::get)
                .map(answer -> answer.body())
                .toList();
    }

    /** Revisions, hashes and instants differ, and nothing else. */
    private static List<String> withoutNumbers(List<String> pages) {
        return pages.stream()
                .map(page -> page.replaceAll("[0-9a-f]{6,}|[0-9]+", "#"))
                .toList();
    }

    private List<String> misses() {
        return visitor.get("/metrics", "Authorization", "Bearer " + author.token())
                .body()
                .lines()
                .filter(line -> line.startsWith("imprimatur_cache_misses_total"))
                .toList();
    }

    private void publish(String id, int base, String words) {
        author.posts(
                "/" + id + "/save",
                "{\"base\": " + base + ", \"fields\": {\"title\": \"Renewed\", \"body\": \"" + words + "\"}}");
        publish(id);
    }

    private void publish(String id) {
        var page = counsel.asks("/" + id);
        var seen = "\"seen\": \"" + page.at("page", "seen") + '"';
        author.posts("/" + id + "/submit", "{" + seen + "}");
        var wording = counsel.asks("/" + id).at("wording", "hash");
        counsel.posts(
                "/" + id + "/approve",
                "{" + seen + ", \"wording\": \"" + wording + "\", \"password\": \"" + password + "\"}");
        assertThat(counsel.posts("/" + id + "/publish", "{" + seen + "}").at("page", "stage"))
                .isEqualTo("published");
    }
}
