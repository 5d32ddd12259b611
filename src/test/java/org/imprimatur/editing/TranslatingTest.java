package org.imprimatur.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;
import static org.imprimatur.fixture.House.done;
import static org.imprimatur.fixture.House.text;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;

import java.util.List;
import java.util.Optional;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.workflow.Standing;
import org.junit.jupiter.api.Test;

/** A translation follows a revision of its source because somebody said so, not because of the hour. */
class TranslatingTest {
    private static final GroupId PRIVACY = new GroupId("privacy");

    private final House house = new House();
    private final Translations translations = new Translations(house.standings, house.drafting, List.of(EN, ZH));
    private final Translating translating = new Translating(house.drafting, house.moves, house.standings, translations);

    @Test
    void a_translation_begins_with_the_source_as_it_stands() {
        var source = source();
        var translation = begin(source);
        assertThat(behind(translation)).isZero();
        assertThat(translations.followed(now(translation))).isEqualTo(1);
    }

    @Test
    void a_save_that_says_nothing_leaves_it_as_far_behind_as_it_was() {
        var source = source();
        var translation = begin(source);
        write(source, "We keep data for two years.");
        write(source, "We keep data for three years.");
        assertThat(behind(translation)).isEqualTo(2);

        done(translating.save(ADA, translation, 1, text("隐私", "错字已改。"), "typo", Optional.empty()));
        assertThat(behind(translation)).isEqualTo(2);
        assertThat(translations
                        .behind(now(translation))
                        .orElseThrow()
                        .followed()
                        .number())
                .isEqualTo(1);
    }

    @Test
    void a_save_that_says_which_revision_it_follows_keeps_up_with_that() {
        var source = source();
        var translation = begin(source);
        write(source, "We keep data for two years.");
        write(source, "We keep data for three years.");
        done(translating.save(ADA, translation, 1, text("隐私", "两年。"), "", Optional.of(2)));
        assertThat(behind(translation)).isEqualTo(1);
        done(translating.save(ADA, translation, 2, text("隐私", "三年。"), "", Optional.of(3)));
        assertThat(behind(translation)).isZero();
        assertThat(translations.isBehind(now(translation))).isFalse();
    }

    @Test
    void where_the_source_changed_nothing_that_matters_the_text_may_stay() {
        var source = source();
        var translation = begin(source);
        write(source, "We keep data for a year!");
        var before = now(translation);
        done(translating.save(ADA, translation, 1, house.texts.get(before.head().text()), "", Optional.of(2)));
        assertThat(behind(translation)).isZero();
        assertThat(now(translation).head()).isEqualTo(before.head());
        assertThat(done(translating.follow(CARL, translation, 2)).version())
                .isEqualTo(now(translation).version());
    }

    @Test
    void what_was_never_said_is_taken_from_the_hour_and_a_typo_does_not_change_it() {
        var source = source();
        var translation = done(house.drafting.create(ADA, page(ZH), text("隐私", "一年。"), ""))
                .id();
        assertThat(behind(translation)).isZero();
        write(source, "We keep data for two years.");
        assertThat(behind(translation)).isEqualTo(1);
        done(translating.save(ADA, translation, 1, text("隐私", "一年！"), "", Optional.empty()));
        assertThat(behind(translation)).isEqualTo(1);
    }

    @Test
    void going_back_to_an_earlier_text_goes_back_to_what_that_followed() {
        var source = source();
        var translation = begin(source);
        write(source, "We keep data for two years.");
        done(translating.save(ADA, translation, 1, text("隐私", "两年。"), "", Optional.of(2)));
        done(house.drafting.restore(ADA, translation, 2, 1));
        assertThat(behind(translation)).isEqualTo(1);
    }

    @Test
    void nobody_follows_a_revision_that_is_not_there_or_a_page_that_is_the_source() {
        var source = source();
        var translation = begin(source);
        assertThat(House.refusal(translating.follow(ADA, translation, 7))).isEqualTo("UNKNOWN_REVISION");
        assertThat(House.refusal(translating.follow(ADA, source, 1))).isEqualTo("UNKNOWN_REVISION");
    }

    @Test
    void another_node_knows_the_same() {
        var source = source();
        var translation = begin(source);
        write(source, "We keep data for two years.");
        var other = house.anotherNode();
        assertThat(other.standings.find(translation)).contains(now(translation));
    }

    @Test
    void an_outline_keeps_the_fields_and_the_headings_alone_but_none_of_code() {
        var source = text("Privacy", "Intro.\n\n# One\n\nText.\n\n```\n# no heading\n```\n\n### Two ###\n\n#hash")
                .with("tags", new FieldValue.Many(List.of("a")));
        var outline = Outline.HEADINGS.of(source);
        assertThat(outline.body()).isEqualTo("# One\n\n### Two ###");
        assertThat(outline.many("tags")).containsExactly("a");
        assertThat(Outline.WHOLE.of(source)).isEqualTo(source);
    }

    private PageId source() {
        return done(house.drafting.create(ADA, page(EN), text("Privacy", "We keep data for a year."), ""))
                .id();
    }

    private PageId begin(PageId source) {
        return done(translating.begin(ADA, page(ZH), now(source), text("隐私", "一年。")))
                .id();
    }

    private static NewPage page(LocaleTag locale) {
        return new NewPage(SmallTypes.POLICY, locale, new PagePath("privacy"), PRIVACY, locale.equals(EN));
    }

    private void write(PageId page, String body) {
        var seen = now(page).head().number();
        Text text = text("Privacy", body);
        done(translating.save(ADA, page, seen, text, "", Optional.empty()));
    }

    private int behind(PageId page) {
        return translations.behind(now(page)).map(Translations.Behind::by).orElse(0);
    }

    private Standing now(PageId page) {
        return house.standings.find(page).orElseThrow();
    }
}
