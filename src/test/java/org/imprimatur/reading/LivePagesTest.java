package org.imprimatur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;

import java.util.List;
import java.util.Optional;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.workflow.Standing;
import org.junit.jupiter.api.Test;

/** Laws 2, 8 and 11: the public reads what is signed off and published, and nothing else, never by fallback. */
class LivePagesTest {
    private final House house = new House();

    @Test
    void a_draft_a_review_and_an_approved_text_are_not_public() {
        assertThat(house.aDraft().at("one").begun().read()).isEmpty();
        assertThat(house.aDraft().at("two").inReview().read()).isEmpty();
        assertThat(house.aDraft().at("three").approved().read()).isEmpty();
        assertThat(house.live.all()).isEmpty();
    }

    @Test
    void a_published_page_is_public_with_its_review() {
        var page = house.aDraft().live();
        assertThat(page.read()).contains("We keep logs for a year.");
        var live = page.live().orElseThrow();
        assertThat(live.address()).isEqualTo("/en/policies/privacy");
        assertThat(live.capacities()).containsExactly("legal");
        assertThat(live.reviewed()).isBefore(live.since());
    }

    @Test
    void the_public_goes_on_reading_the_old_text_while_a_new_one_is_written() {
        var page = house.aDraft().live().after(live -> live.write(ADA, "Secret plans."));
        assertThat(page.read()).contains("We keep logs for a year.");
        page.after(draft -> draft.submit(ADA)).after(review -> review.approve(CARL));
        assertThat(page.read()).contains("We keep logs for a year.");
        page.after(review -> review.publish(ADA));
        assertThat(page.read()).contains("Secret plans.");
    }

    @Test
    void an_image_is_public_only_while_a_live_text_names_it() {
        var image = Hash.of("image");
        var shown = House.text("Privacy", "![Seal](/assets/" + image + "/seal.png)");
        var page = house.aDraft().saying(shown).approved();
        assertThat(house.live.names(image)).isFalse();
        page.after(approved -> approved.publish(ADA));
        assertThat(house.live.names(image)).isTrue();
        page.after(live -> live.write(ADA, "No image."));
        assertThat(house.live.names(image)).isTrue();
        page.after(draft -> draft.submit(ADA))
                .after(review -> review.approve(CARL))
                .after(approved -> approved.publish(ADA));
        assertThat(house.live.names(image)).isFalse();
    }

    @Test
    void an_image_of_two_pages_is_public_until_the_last_of_them_is_gone() {
        var image = Hash.of("image");
        var shown = House.text("Privacy", "![Seal](/assets/" + image + "/seal.png)");
        var one = house.aDraft().at("one").saying(shown).live();
        var two = house.aDraft().at("two").saying(shown).live();
        one.after(live -> live.unpublish(CARL, "Old."));
        assertThat(house.live.names(image)).isTrue();
        assertThat(house.anotherNode().live.names(image)).isTrue();
        two.after(live -> live.unpublish(CARL, "Old."));
        assertThat(house.live.names(image)).isFalse();
    }

    @Test
    void an_image_of_a_restricted_page_is_not_public() {
        var image = Hash.of("image");
        var shown = House.text("Privacy", "![Seal](/assets/" + image + "/seal.png)")
                .with("visibility", new FieldValue.One("restricted"));
        house.aDraft().saying(shown).live();
        assertThat(house.live.names(image)).isFalse();
    }

    @Test
    void a_document_on_request_is_nobodys_by_its_address_and_a_picture_beside_it_everybodys() {
        var report = Hash.of("report");
        var seal = Hash.of("seal");
        var text = House.text("Report", "[It](/assets/" + report + "/it.pdf) ![Seal](/assets/" + seal + "/seal.png)");
        var page = house.aDraft().at("report").saying(onRequest(text)).live();
        assertThat(house.live.names(report)).isFalse();
        assertThat(house.live.shows(seal)).isTrue();
        assertThat(house.live.offering(EN, report)).map(LivePage::id).contains(page.id());
        assertThat(house.live.offering(ZH, report)).isEmpty();
        assertThat(house.anotherNode().live.names(report)).isFalse();
    }

    @Test
    void the_narrower_of_two_pages_counts_and_goes_on_counting_when_it_is_taken_off_the_site() {
        var report = Hash.of("report");
        var text = House.text("Report", "[It](/assets/" + report + "/it.pdf)");
        var open = house.aDraft().at("open").saying(text).live();
        assertThat(house.live.names(report)).isTrue();
        var narrow = house.aDraft().at("narrow").saying(onRequest(text)).live();
        assertThat(house.live.names(report)).isFalse();
        narrow.after(live -> live.unpublish(CARL, "Old."));
        assertThat(house.live.names(report)).isFalse();
        assertThat(house.live.offering(EN, report)).isEmpty();
        assertThat(house.anotherNode().live.names(report)).isFalse();
        assertThat(open.read()).isPresent();
    }

    @Test
    void a_draft_of_a_page_that_was_taken_off_the_site_gives_nothing_of_it_to_everybody() {
        var report = Hash.of("report");
        var text = House.text("Report", "[It](/assets/" + report + "/it.pdf)");
        house.aDraft().at("open").saying(text).live();
        var narrow = house.aDraft().at("narrow").saying(onRequest(text)).live();
        narrow.after(live -> live.unpublish(CARL, "Old."));
        writes(narrow, text);
        assertThat(house.live.names(report)).isFalse();
        assertThat(house.anotherNode().live.names(report)).isFalse();
        goesLive(narrow);
        assertThat(house.live.names(report)).isTrue();
    }

    @Test
    void a_document_that_another_took_the_place_of_stays_with_those_who_ask() {
        var old = Hash.of("last year");
        var link = "[It](/assets/" + old + "/it.pdf)";
        house.aDraft().at("open").saying(House.text("All", link)).live();
        var narrow = house.aDraft()
                .at("narrow")
                .saying(onRequest(House.text("Report", link)))
                .live();
        var next = onRequest(House.text("Report", "[It](/assets/" + Hash.of("this year") + "/it.pdf)"));
        writes(narrow, next);
        goesLive(narrow);
        assertThat(house.live.names(old)).isFalse();
        assertThat(house.anotherNode().live.names(old)).isFalse();
    }

    private void writes(APage page, Text text) {
        page.after(now -> house.drafting.save(ADA, now.id(), now.now().head().number(), text, ""));
    }

    private static void goesLive(APage page) {
        page.after(draft -> draft.submit(ADA))
                .after(review -> review.approve(CARL))
                .after(approved -> approved.publish(ADA));
    }

    @Test
    void a_draft_keeps_nothing_from_readers_that_a_live_page_gives_them() {
        var report = Hash.of("report");
        var text = House.text("Report", "[It](/assets/" + report + "/it.pdf)");
        house.aDraft().at("open").saying(text).live();
        house.aDraft().at("narrow").saying(onRequest(text)).inReview();
        assertThat(house.live.names(report)).isTrue();
    }

    @Test
    void a_link_to_a_document_on_request_leads_readers_to_where_they_ask_for_it() {
        var report = Hash.of("report");
        var link = "/assets/" + report + "/it.pdf";
        var type = new SmallTypes().get(SmallTypes.POLICY);
        var text = House.text("Report", "[It](" + link + ") ![Seal](/assets/" + report + "/seal.png)");
        var open = ForReaders.text(type, text, new PageMarkup(), page -> Optional.empty(), EN);
        var narrow = ForReaders.text(type, onRequest(text), new PageMarkup(), page -> Optional.empty(), EN);
        assertThat(open.body()).contains(link);
        assertThat(narrow.body())
                .contains("(/documents/en/" + report + ")")
                .contains("/seal.png")
                .doesNotContain(link);
    }

    private static Text onRequest(Text text) {
        return text.with("accessTier", new FieldValue.One("customers"));
    }

    @Test
    void a_page_links_to_another_as_long_as_the_text_that_does_is_live() {
        var target = new PagePath("policies/target");
        var page = house.aDraft()
                .at("one")
                .saying(House.text("One", "See [it](/en/policies/target#logs)."))
                .approved();
        assertThat(linkingTo(house, EN, target)).isEmpty();
        page.after(approved -> approved.publish(ADA));
        assertThat(linkingTo(house, EN, target)).extracting(LivePage::address).containsExactly("/en/one");
        assertThat(linkingTo(house.anotherNode(), EN, target)).hasSize(1);
        assertThat(linkingTo(house, ZH, target)).isEmpty();
        page.after(live -> live.write(ADA, "No link."));
        assertThat(linkingTo(house, EN, target)).hasSize(1);
        page.after(draft -> draft.submit(ADA))
                .after(review -> review.approve(CARL))
                .after(approved -> approved.publish(ADA));
        assertThat(linkingTo(house, EN, target)).isEmpty();
    }

    @Test
    void a_page_that_was_taken_off_the_site_links_nowhere_and_none_counts_itself() {
        var text = House.text("One", "[Me](/en/one), [you](/en/two).");
        var page = house.aDraft().at("one").saying(text).live();
        assertThat(linkingTo(house, EN, new PagePath("one"))).isEmpty();
        assertThat(linkingTo(house, EN, new PagePath("two"))).hasSize(1);
        page.after(live -> live.unpublish(CARL, "Old."));
        assertThat(linkingTo(house, EN, new PagePath("two"))).isEmpty();
    }

    @Test
    void a_list_shows_the_pages_of_a_type_in_their_order_and_counts_them() {
        for (String path : List.of("c", "a", "d", "b")) {
            house.aDraft().at(path).live();
        }
        assertThat(house.live.count(EN, SmallTypes.POLICY)).isEqualTo(4);
        assertThat(house.live.count(ZH, SmallTypes.POLICY)).isZero();
        assertThat(paths(house.live.some(EN, SmallTypes.POLICY, 0, 3))).containsExactly("a", "b", "c");
        assertThat(paths(house.live.some(EN, SmallTypes.POLICY, 3, 3))).containsExactly("d");
        assertThat(paths(house.live.newest(EN, SmallTypes.POLICY, 2))).containsExactly("b", "d");
        assertThat(paths(house.live.newest(EN, 2))).containsExactly("b", "d");
        assertThat(paths(house.live.near(EN, new PagePath("b"), 2))).containsExactly("a", "b");
    }

    @Test
    void a_page_that_changes_stands_in_its_lists_once_and_one_that_is_taken_off_in_none() {
        house.aDraft().at("a").live();
        var page = house.aDraft().at("b").live();
        page.after(live -> live.write(ADA, "Other words."))
                .after(draft -> draft.submit(ADA))
                .after(review -> review.approve(CARL))
                .after(review -> review.publish(ADA));
        assertThat(paths(house.live.some(EN, SmallTypes.POLICY, 0, 9))).containsExactly("a", "b");
        assertThat(paths(house.live.newest(EN, 9))).containsExactly("b", "a");
        page.unpublish(CARL, "It is wrong.");
        assertThat(paths(house.live.some(EN, SmallTypes.POLICY, 0, 9))).containsExactly("a");
        assertThat(paths(house.live.newest(EN, 9))).containsExactly("a");
        assertThat(house.live.count(EN, SmallTypes.POLICY)).isOne();
        assertThat(house.live.types(ZH)).isEmpty();
    }

    private static List<String> paths(List<LivePage> pages) {
        return pages.stream().map(page -> page.path().value()).toList();
    }

    @Test
    void publishing_one_language_never_publishes_another() {
        house.aDraft().in(ZH).begun();
        var english = house.aDraft().live();
        assertThat(house.live.find(ZH, english.now().path())).isEmpty();
        assertThat(house.live.in(ZH)).isEmpty();
        assertThat(house.live.translations(new GroupId("privacy"))).hasSize(1);
    }

    @Test
    void a_page_that_was_taken_off_the_site_is_gone_and_says_since_when() {
        var page = house.aDraft().live().after(live -> live.unpublish(CARL, "Internal reason."));
        assertThat(page.read()).isEmpty();
        assertThat(house.live.gone(EN, page.now().path()))
                .contains(new Gone(page.now().last().at(), "", page.now().type()));
    }

    @Test
    void a_page_that_never_was_public_is_not_gone_but_unknown() {
        var page = house.aDraft().begun();
        assertThat(house.live.gone(EN, page.now().path())).isEmpty();
        assertThat(house.live.gone(EN, new PagePath("nowhere"))).isEmpty();
    }

    @Test
    void a_restricted_page_is_not_public() {
        var text = House.text("Report", "For customers.").with("visibility", new FieldValue.One("restricted"));
        var page = house.aDraft().saying(text).live();
        assertThat(page.read()).isEmpty();
        assertThat(house.live.all()).isEmpty();
    }

    @Test
    void older_news_does_not_bring_back_an_older_text() {
        var page = house.aDraft().live();
        var old = page.now();
        page.changed(ADA, "Two years.");
        house.live.follow(old);
        assertThat(page.read()).contains("Two years.");
    }

    @Test
    void the_edition_grows_with_what_readers_see_and_with_nothing_else() {
        var page = house.aDraft().live();
        long edition = house.live.edition();
        page.after(live -> live.write(ADA, "Two years.")).after(draft -> draft.submit(ADA));
        assertThat(house.live.edition()).isEqualTo(edition);
        page.after(review -> review.approve(CARL)).after(review -> review.publish(ADA));
        assertThat(house.live.edition()).isGreaterThan(edition);
    }

    @Test
    void after_a_restart_the_public_reads_the_same() {
        house.aDraft().live().after(live -> live.write(ADA, "Secret plans."));
        house.aDraft().at("gone").live().after(live -> live.unpublish(CARL, "Wrong."));
        var again = house.anotherNode();
        assertThat(again.live.all()).isEqualTo(house.live.all()).hasSize(1);
        assertThat(again.live.gone(EN, new PagePath("gone"))).isPresent();
    }

    @Test
    void a_page_links_to_another_by_its_id_wherever_that_stands() {
        var target = house.aDraft().at("policies/target").live().now();
        house.aDraft()
                .at("one")
                .saying(House.text("One", "See [it](page:" + target.id() + "#logs), [me](page:no-such-page)."))
                .live();
        assertThat(linkingTo(house, EN, target.path()))
                .extracting(LivePage::address)
                .containsExactly("/en/one");
        assertThat(house.live.signposts().address(target.id())).contains("/en/policies/target");
        assertThat(house.live.signposts().address(new PageId("no-such-page"))).isEmpty();
    }

    private static List<LivePage> linkingTo(House house, LocaleTag locale, PagePath path) {
        var id = house.standings.at(locale, path).map(Standing::id).orElseGet(PageId::random);
        return house.live.linkingTo(id, locale, path);
    }
}
