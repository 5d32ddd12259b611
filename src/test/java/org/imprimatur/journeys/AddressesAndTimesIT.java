package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page moves, goes live at its time, comes off with a word to readers, is held and archived. */
@ExtendWith(RunningProduct.class)
@TestInstance(Lifecycle.PER_CLASS)
class AddressesAndTimesIT {
    private final Colleague ada;
    private final Colleague carl;
    private final Program program;
    private final Visitor reader;

    AddressesAndTimesIT(Product product, Staff staff) {
        ada = staff.author("ada");
        carl = staff.counsel("carl");
        program = new Program(product, staff.token(carl.person()));
        reader = new Visitor(product);
    }

    private String approved(String path) {
        var page = ada.begins("page", "en", path, "Wandering");
        ada.writes(page, Map.of("body", "Logs are kept for a year."));
        approve(page);
        return page;
    }

    private void approve(String page) {
        ada.submits(page, "");
        carl.approves(page);
    }

    private static void keeps(Colleague who, String page, String arrow, Map<String, String> typed) {
        who.sends("/desk/pages/" + page + "/keeping", "form[action$=keeping/" + arrow + "]", typed);
    }

    private String whereFrom(String path) {
        return reader.get(path).uri().getPath();
    }

    @Test
    void readers_of_an_old_address_are_led_on_and_told_when_the_page_is_off_the_site() {
        var page = approved("journeys/old");
        ada.publishes(page);
        keeps(ada, page, "move", Map.of("path", "journeys/new"));
        assertThat(carl.visitor().page("/desk/pages/" + page + "/review").text())
                .contains("Address /en/journeys/old /en/journeys/new");
        assertThat(whereFrom("/en/journeys/old")).isEqualTo("/en/journeys/old");
        approve(page);
        ada.publishes(page);
        assertThat(whereFrom("/en/journeys/old")).isEqualTo("/en/journeys/new");
        assertThat(whereFrom("/api/v1/pages/en/journeys/old")).isEqualTo("/api/v1/pages/en/journeys/new");

        keeps(carl, page, "place-hold", Map.of("reason", "Matter 12"));
        keeps(carl, page, "unpublish", Map.of("reason", "A wrong figure.", "public-note", "A new text follows."));
        var gone = reader.get("/en/journeys/old");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("A new text follows.").doesNotContain("A wrong figure.");
        assertThat(reader.get("/api/v1/pages/en/journeys/new").body()).contains("A new text follows.");

        assertThat(ada.visitor()
                        .page("/desk/pages/" + page + "/keeping")
                        .select("#arrow-archive")
                        .text())
                .contains("Matter 12");
        carl.sends("/desk/pages/" + page + "/keeping", "form[action$=keeping/lift-hold]", Map.of("reason", "Settled."));
        keeps(ada, page, "archive", Map.of("reason", "Replaced."));
        var found = "/desk/pages?q=journeys/new";
        assertThat(ada.visitor().page(found).select("#found").text()).doesNotContain("/en/journeys/new");
        assertThat(ada.visitor()
                        .page(found + "&stage=ARCHIVED")
                        .select("#found")
                        .text())
                .contains("/en/journeys/new");
        assertThat(ada.visitor().page("/desk/pages/" + page + "/history").text())
                .contains("Archived the page", "New address: journeys/new", "Readers are told: “A new text follows.”");
    }

    @Test
    void a_signed_off_text_goes_live_on_time_and_one_that_was_withdrawn_does_not() throws InterruptedException {
        var page = approved("journeys/punctual");
        var other = approved("journeys/withdrawn");
        var at = Instant.now().plusSeconds(4).truncatedTo(ChronoUnit.MILLIS);
        for (var one : new String[] {page, other}) {
            var seen = program.asks("/" + one).at("page", "seen");
            var set = program.posts("/" + one + "/schedule", "{\"seen\": \"" + seen + "\", \"at\": \"" + at + "\"}");
            assertThat(set.at("page", "whereabouts", "scheduled", 0, "at")).hasToString(at.toString());
        }
        assertThat(carl.visitor().page("/desk/calendar").text()).contains("/en/journeys/punctual");
        ada.withdraws(other);
        assertThat(reader.get("/en/journeys/punctual").statusCode()).isEqualTo(404);
        while (Instant.now().isBefore(at.plusSeconds(20))
                && reader.get("/en/journeys/punctual").statusCode() == 404) {
            Thread.sleep(100);
        }
        var live = Instant.parse(
                program.asks("/" + page).at("page", "live", "since").toString());
        assertThat(Duration.between(at, live)).isBetween(Duration.ZERO, Duration.ofSeconds(10));
        assertThat(reader.get("/en/journeys/withdrawn").statusCode()).isEqualTo(404);
        assertThat(carl.visitor()
                        .page("/desk/calendar")
                        .select("section:has(#missed)")
                        .text())
                .contains("/en/journeys/withdrawn", "The text lost its sign-offs");
    }
}
