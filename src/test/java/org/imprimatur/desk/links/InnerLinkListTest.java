package org.imprimatur.desk.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;
import static org.imprimatur.fixture.People.CARL;

import java.time.ZoneOffset;
import java.util.List;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.desk.frame.DeskSettings;
import org.imprimatur.desk.links.InnerLink.State;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.journal.Briefs;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.workflow.Standing;
import org.junit.jupiter.api.Test;

class InnerLinkListTest {
    private final House house = new House();
    private final InnerLinkList list = new InnerLinkList(
            house.standings,
            new Briefs(house.texts::get, AssetAddress::in),
            house.live,
            new PageMarkup(),
            new Anchors(house.texts, new SmallTypes(), new PageMarkup()),
            new DeskSettings(List.of(EN, ZH), ZoneOffset.UTC, true));
    private final Standing here = house.aDraft().at("policies/here").begun().now();

    @Test
    void a_link_that_readers_can_follow_is_fine_however_it_is_written() {
        var there = house.aDraft()
                .at("policies/there")
                .saying(House.text("There", "## X"))
                .live()
                .now();
        for (var address :
                List.of("page:" + there.id() + "#x", "/en/policies/there?a=b#x", "./there.md#x", "there.html#x")) {
            assertThat(state("[a](" + address + ")")).as(address).containsExactly(State.FINE);
        }
        assertThat(list.reference(here, "../policies/there#x")).contains("page:" + there.id() + "#x");
        assertThat(list.reference(here, "page:" + there.id())).isEmpty();
    }

    @Test
    void a_link_that_leads_readers_nowhere_is_told_with_the_reason() {
        var draft = house.aDraft().at("draft").begun().now();
        var gone = house.aDraft().at("gone").live();
        gone.after(live -> live.unpublish(CARL, "Old."));
        assertThat(state("[a](/en/no-such-page) [b](page:no-such-id) [c](page:" + draft.id() + ") [d](/en/gone)"))
                .containsExactly(State.UNKNOWN, State.UNKNOWN, State.NOT_LIVE, State.GONE);
    }

    @Test
    void a_link_to_a_place_that_no_text_has_is_told() {
        var there = house.aDraft()
                .at("policies/there")
                .saying(House.text("There", "## Who pays\n\n## 服务水平"))
                .live()
                .now();
        var to = "](page:" + there.id();
        assertThat(state("[a" + to + "#who-pays) [b" + to + "#who-pay) [c](/en/policies/there#who-pay) [d" + to
                        + "#%E6%9C%8D%E5%8A%A1%E6%B0%B4%E5%B9%B3) [e" + to + "#top)"))
                .containsExactly(State.FINE, State.NO_PLACE, State.NO_PLACE, State.FINE, State.FINE);
    }

    @Test
    void a_link_within_a_text_is_told_only_where_it_leads_nowhere() {
        assertThat(state("## Who pays\n\n[a](#who-pays) [b](#who-pay) [c](/en/policies/here#who-pays)"))
                .containsExactly(State.NO_PLACE, State.FINE);
    }

    @Test
    void what_is_no_page_of_the_site_is_left_alone() {
        assertThat(
                        state(
                                "[a](https://example.org/en/x) [b](/assets/00/a.png) [c](#top) [d](mailto:a@example.org) [e](//x/en/y)"))
                .isEmpty();
    }

    private List<State> state(String body) {
        var type = new SmallTypes().get(here.type());
        return list.of(here, type, House.text("Here", body)).stream()
                .map(InnerLink::state)
                .toList();
    }
}
