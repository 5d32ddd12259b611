package org.imprimatur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.PublicPast;
import org.imprimatur.types.DeclaredTypes;
import org.junit.jupiter.api.Test;

/** What the site said on a day is what was live then: never a draft, and nothing that was taken off it since. */
class PastPagesTest {
    private final House house = new House();

    private PastPages asOf(Instant at) {
        return house.live.asOf(at, DeclaredTypes.shipped());
    }

    private Optional<String> read(Instant at, String path) {
        var then = asOf(at);
        return then.find(EN, new PagePath(path)).map(page -> then.text(page).body());
    }

    private static Instant since(APage page) {
        return page.now().live().orElseThrow().since();
    }

    @Test
    void each_instant_has_the_text_that_was_live_then() {
        var page = house.aDraft().live();
        var first = since(page);
        page.after(live -> live.write(ADA, "Two years.")).published(ADA);
        var second = since(page);
        page.after(live -> live.write(ADA, "Not signed off."));
        assertThat(read(first.minusMillis(1), "policies/privacy")).isEmpty();
        assertThat(read(first, "policies/privacy")).contains("We keep logs for a year.");
        assertThat(read(second.minusMillis(1), "policies/privacy")).contains("We keep logs for a year.");
        assertThat(read(second, "policies/privacy")).contains("Two years.");
        assertThat(read(second.plusSeconds(999), "policies/privacy")).contains("Two years.");
    }

    @Test
    void no_rejected_revision_and_no_draft_was_ever_a_version() {
        var page = house.aDraft().live();
        page.after(live -> live.write(ADA, "Rejected."))
                .after(draft -> draft.submit(ADA))
                .after(review -> review.sendBack(CARL, "No."));
        page.after(draft -> draft.write(ADA, "Taken.")).published(ADA);
        var now = page.live().orElseThrow();
        var texts = house.live.versions(now).stream()
                .map(version -> house.texts.get(version.text()).body())
                .toList();
        assertThat(texts).containsExactly("We keep logs for a year.", "Taken.");
    }

    @Test
    void a_page_that_is_off_the_site_takes_its_past_along() {
        var page = house.aDraft().live();
        var first = since(page);
        page.after(live -> live.write(ADA, "By mistake.")).published(ADA);
        var second = since(page);
        page.after(live -> live.unpublish(CARL, "A mistake."));
        assertThat(read(first, "policies/privacy")).isEmpty();
        assertThat(asOf(first).all()).isEmpty();
        assertThat(asOf(first).gone(EN, new PagePath("policies/privacy"))).isPresent();
        page.after(draft -> draft.write(ADA, "Right.")).published(ADA);
        assertThat(read(first, "policies/privacy")).isEmpty();
        assertThat(read(second, "policies/privacy")).isEmpty();
        assertThat(read(since(page), "policies/privacy")).contains("Right.");
        assertThat(house.live.versions(page.live().orElseThrow()))
                .extracting(Version::number, Version::shown, Version::withdrawn)
                .containsExactly(tuple(1, false, false), tuple(2, false, true), tuple(3, true, false));
    }

    @Test
    void a_page_that_moved_stands_where_it_stood() {
        var page = house.aDraft().at("old").live();
        var first = since(page);
        page.after(live -> live.move(ADA, "new")).published(ADA);
        assertThat(read(first, "old")).isPresent();
        assertThat(read(first, "new")).isEmpty();
        assertThat(read(since(page), "new")).isPresent();
        assertThat(read(since(page), "old")).isEmpty();
        assertThat(asOf(first).moved(EN, new PagePath("new")).map(LivePage::address))
                .contains("/en/old");
    }

    @Test
    void a_text_that_was_restricted_is_told_to_nobody() {
        var secret = House.text("Privacy", "For a few.").with("visibility", new FieldValue.One("restricted"));
        var page = house.aDraft().saying(secret).live();
        var first = since(page);
        page.after(live -> live.write(ADA, "For all.")).published(ADA);
        assertThat(read(first, "policies/privacy")).isEmpty();
        assertThat(house.live.versions(page.live().orElseThrow()))
                .extracting(Version::number)
                .containsExactly(2);
    }

    @Test
    void a_type_can_keep_what_was_replaced_to_the_house() {
        var page = house.aDraft().live();
        var first = since(page);
        page.after(live -> live.write(ADA, "Two years.")).published(ADA);
        ContentTypes silent = () -> DeclaredTypes.shipped().all().stream()
                .map(PastPagesTest::silent)
                .toList();
        assertThat(house.live.asOf(first, silent).all()).isEmpty();
        assertThat(house.live.asOf(since(page), silent).all()).hasSize(1);
    }

    private static ContentType silent(ContentType type) {
        return new ContentType(
                type.name(),
                type.label(),
                type.plural(),
                type.schemaOrg(),
                type.fields(),
                type.retired(),
                type.groups(),
                type.review(),
                type.wording(),
                new PublicPast(PublicPast.History.NONE, false));
    }

    @Test
    void a_picture_of_an_old_text_is_lent_with_the_day_on_which_it_was_shown() {
        var image = Hash.of("image");
        var page = house.aDraft()
                .saying(House.text("Privacy", "![Seal](/assets/" + image + "/seal.png)"))
                .live();
        var first = since(page);
        page.after(live -> live.write(ADA, "No picture.")).published(ADA);
        assertThat(house.live.names(image)).isFalse();
        assertThat(asOf(first).names(image)).isTrue();
        assertThat(asOf(since(page)).names(image)).isFalse();
    }

    @Test
    void another_node_and_a_start_from_the_journals_say_the_same() {
        var page = house.aDraft().live();
        var first = since(page);
        page.after(live -> live.write(ADA, "Two years.")).published(ADA);
        var other = house.anotherNode().live;
        assertThat(other.versions(other.find(page.id()).orElseThrow()))
                .isEqualTo(house.live.versions(page.live().orElseThrow()));
        assertThat(List.copyOf(other.asOf(first, DeclaredTypes.shipped()).all()))
                .isEqualTo(asOf(first).all());
    }

    @Test
    void a_day_means_its_end_and_a_day_that_nobody_knows_yet_is_none() {
        var day = When.of("2026-03-01").orElseThrow();
        assertThat(day.at()).isBefore("2026-03-02T00:00:00Z").isAfter("2026-03-01T23:59:59Z");
        assertThat(day.isAfter(Instant.parse("2026-03-01T00:00:00Z"))).isFalse();
        assertThat(day.isAfter(Instant.parse("2026-02-28T23:59:59Z"))).isTrue();
        assertThat(When.of("2026-03-01T10:00:00+08:00").orElseThrow().iso()).isEqualTo("2026-03-01T02:00:00Z");
        assertThat(When.of("2026-02-30")).isEmpty();
        assertThat(When.of("yesterday")).isEmpty();
        assertThat(When.of("2026-03-01T99:00:00Z")).isEmpty();
    }
}
