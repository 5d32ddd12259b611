package org.imprimatur.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.text;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.People;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.hosting.LiveForHosts;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.page.PagePath;
import org.junit.jupiter.api.Test;

class LivePagesTest {
    private static final PagePath PRIVACY = new PagePath("policies/privacy");

    private final House house = new House();
    private final LivePages pages =
            new LiveForHosts(house.live, new SmallTypes(), new PageMarkup(), () -> "/shop/trust");

    @Test
    void a_host_reads_what_is_live_and_never_a_draft() {
        house.aDraft().begun();
        house.aDraft()
                .at("policies/cookies")
                .saying(text("Cookies", "We **bake** none."))
                .live();

        assertThat(pages.find(EN, PRIVACY)).isEmpty();
        var cookies = pages.find(EN, new PagePath("policies/cookies")).orElseThrow();
        assertThat(cookies.title()).isEqualTo("Cookies");
        assertThat(cookies.address()).isEqualTo("/shop/trust/en/policies/cookies");
        assertThat(pages.body(cookies)).isEqualToIgnoringWhitespace("<p>We <strong>bake</strong> none.</p>");
        assertThat(pages.in(EN)).containsExactly(cookies);
        assertThat(pages.in(EN, SmallTypes.POLICY)).containsExactly(cookies);
        assertThat(pages.translations(cookies.group())).containsExactly(cookies);
    }

    @Test
    void script_in_a_body_does_not_reach_the_page_of_the_host() {
        house.aDraft().saying(text("Privacy", "Fine.<script>alert(1)</script>")).live();

        assertThat(pages.body(pages.find(EN, PRIVACY).orElseThrow())).isEqualToIgnoringWhitespace("<p>Fine.</p>");
    }

    @Test
    void a_reference_to_another_page_leads_to_where_the_host_has_it() {
        var cookies = house.aDraft().at("policies/cookies").live();
        house.aDraft()
                .saying(text("Privacy", "See [cookies](page:" + cookies.now().id() + ")."))
                .live();

        assertThat(pages.body(pages.find(EN, PRIVACY).orElseThrow()))
                .contains("href=\"/shop/trust/en/policies/cookies\"");
    }

    @Test
    void pictures_and_links_lead_to_where_the_host_has_the_site() {
        house.aDraft()
                .saying(text("Privacy", "![Us](/assets/1f/us.png) [Home](/en/) [Others](https://example.org/en/)"))
                .live();
        var page = pages.find(EN, PRIVACY).orElseThrow();

        assertThat(pages.body(page))
                .contains("src=\"/shop/trust/assets/1f/us.png\"")
                .contains("href=\"/shop/trust/en/\"")
                .contains("href=\"https://example.org/en/\"");
        assertThat(pages.text(page).body()).contains("](/shop/trust/en/)", "](https://example.org/en/)");
    }

    @Test
    void a_page_that_came_off_the_site_says_nothing_any_more() {
        var page = house.aDraft().live();
        var found = pages.find(EN, PRIVACY).orElseThrow();
        page.after(one -> one.unpublish(People.CARL, "Outdated."));

        assertThat(pages.find(found.id())).isEmpty();
        assertThat(pages.body(found)).isEmpty();
    }

    @Test
    void the_past_is_read_by_its_day() {
        house.aDraft().live();
        var today = LocalDate.ofInstant(house.clock.instant(), ZoneOffset.UTC);

        assertThat(pages.asOf(today).find(EN, PRIVACY)).isPresent();
        assertThat(pages.asOf(today.minusDays(1)).find(EN, PRIVACY)).isEmpty();
    }
}
