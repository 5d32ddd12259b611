package org.imprimatur.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.imprimatur.fixture.House.ZH;
import static org.imprimatur.fixture.House.refusal;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.BEN;
import static org.imprimatur.fixture.People.CARL;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.imprimatur.fixture.House;
import org.imprimatur.journal.PageJournal;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Stage;
import org.junit.jupiter.api.Test;

class DraftingTest {
    private final House house = new House();

    @Test
    void a_new_page_is_a_draft_with_revision_one() {
        var page = house.aDraft().by(ADA).begun();
        assertThat(page.stage()).isEqualTo(Stage.DRAFT);
        assertThat(page.now().head().number()).isEqualTo(1);
        assertThat(page.now().head().author()).isEqualTo(ADA.name());
        assertThat(page.now().live()).isEmpty();
    }

    @Test
    void counsel_does_not_begin_or_write_pages() {
        assertThat(refusal(house.aDraft().by(CARL).tried())).isEqualTo("NOT_YOUR_ROLE");
        assertThat(refusal(house.aDraft().begun().write(CARL, "Mine."))).isEqualTo("NOT_YOUR_ROLE");
        assertThat(refusal(house.aDraft().at("other").begun().goBackTo(CARL, 1)))
                .isEqualTo("NOT_YOUR_ROLE");
    }

    @Test
    void a_path_that_is_taken_is_refused() {
        house.aDraft().begun();
        assertThat(refusal(house.aDraft().inGroup("other").tried())).isEqualTo("PATH_TAKEN");
        assertThat(house.standings.all()).hasSize(1);
    }

    @Test
    void the_same_path_in_another_language_is_free() {
        house.aDraft().begun();
        house.aDraft().in(ZH).begun();
        assertThat(house.standings.all()).hasSize(2);
    }

    @Test
    void a_path_that_was_claimed_by_a_page_that_never_came_is_free() {
        var orphan = PageId.random();
        house.claims.claim(House.EN, new PagePath("policies/privacy"), 1, orphan);
        var page = house.aDraft().begun();
        assertThat(page.id()).isEqualTo(orphan);
        assertThat(refusal(house.aDraft().inGroup("other").tried())).isEqualTo("PATH_TAKEN");
    }

    @Test
    void a_group_has_one_page_in_each_language() {
        house.aDraft().begun();
        assertThat(refusal(house.aDraft().at("elsewhere").inGroup("privacy").tried()))
                .isEqualTo("TRANSLATION_EXISTS");
    }

    @Test
    void of_two_who_begin_the_same_translation_at_once_at_two_paths_one_wins() {
        var elsewhere = house.anotherNode();
        house.aDraft().inGroup("privacy").begun();
        assertThat(refusal(elsewhere.aDraft().at("elsewhere").inGroup("privacy").tried()))
                .isEqualTo("TRANSLATION_EXISTS");
        assertThat(house.anotherNode().standings.all()).hasSize(1);
        elsewhere.aDraft().at("elsewhere").inGroup("other").begun();
    }

    @Test
    void a_place_in_a_group_whose_page_never_came_is_kept_for_its_path_until_another_page_has_that_path() {
        house.claims.claim(new GroupId("privacy"), House.EN, 1, new PagePath("planned"));
        assertThat(refusal(house.aDraft().at("elsewhere").inGroup("privacy").tried()))
                .isEqualTo("TRANSLATION_EXISTS");
        house.aDraft().at("planned").inGroup("other").begun();
        house.aDraft().at("elsewhere").inGroup("privacy").begun();
        assertThat(refusal(house.anotherNode()
                        .aDraft()
                        .at("third")
                        .inGroup("privacy")
                        .tried()))
                .isEqualTo("TRANSLATION_EXISTS");
    }

    @Test
    void unknown_types_and_languages_are_refused() {
        assertThat(refusal(house.aDraft().ofType(new TypeName("poem")).tried())).isEqualTo("UNKNOWN_TYPE");
        assertThat(refusal(house.aDraft().in(new LocaleTag("fr")).tried())).isEqualTo("UNKNOWN_LOCALE");
    }

    @Test
    void a_page_or_revision_that_is_not_there_is_unknown() {
        var outcome = house.drafting.save(ADA, PageId.random(), 1, House.text("A", "B"), "");
        assertThat(outcome.<Grounds>fold(moved -> null, Outcome.Refused::grounds))
                .isEqualTo(Grounds.UNKNOWN);
        assertThat(refusal(house.aDraft().begun().goBackTo(ADA, 7))).isEqualTo("UNKNOWN_REVISION");
    }

    @Test
    void a_stale_writer_gets_a_conflict_and_overwrites_nothing() {
        var page = house.aDraft().begun().after(draft -> draft.write(BEN, "Two years."));
        assertThat(refusal(page.write(ADA, 1, "Three years."))).isEqualTo("STALE");
        assertThat(page.text().body()).isEqualTo("Two years.");
    }

    @Test
    void what_the_loser_typed_is_kept() {
        var page = house.aDraft().begun().after(draft -> draft.write(BEN, "Two years."));
        page.write(ADA, 1, "Three years.");
        assertThat(house.texts.find(House.text("Privacy", "Three years.").hash()))
                .isPresent();
    }

    @Test
    void a_stale_look_at_the_text_moves_nothing() {
        var page = house.aDraft().begun();
        var seen = page.head();
        page.after(draft -> draft.write(BEN, "Two years."));
        assertThat(refusal(house.reviewing.submit(ADA, page.id(), seen, ""))).isEqualTo("STALE");
        assertThat(refusal(house.publishing.publish(ADA, page.id(), Hash.NONE))).isEqualTo("STALE");
    }

    @Test
    void revisions_are_listed_newest_first_with_their_authors() {
        var page = house.aDraft().by(ADA).begun().after(draft -> draft.write(BEN, "Two years."));
        assertThat(house.drafting.revisions(page.id()))
                .extracting(Revision::number, Revision::author)
                .containsExactly(tuple(2, BEN.name()), tuple(1, ADA.name()));
    }

    @Test
    void an_earlier_revision_never_changes() {
        var page = house.aDraft().begun();
        var first = page.now().head();
        page.changed(ADA, "Two years.").changed(BEN, "Three years.");
        assertThat(house.drafting.revisions(page.id())).last().isEqualTo(first);
    }

    @Test
    void the_text_is_kept_before_the_entry_that_names_it() {
        house.journals.beforeEach(entry ->
                assertThat(house.texts.find(PageJournal.step(entry).text())).isPresent());
        house.aDraft().live().changed(ADA, "Two years.");
        assertThat(house.journals.size()).isEqualTo(8);
    }

    @Test
    void nobody_hears_of_a_step_that_is_not_on_disk() {
        var page = house.aDraft().begun();
        var heard = new AtomicBoolean();
        house.standings.onStep(standing -> heard.set(true));
        house.journals.beforeEach(entry -> {
            throw new UncheckedIOException(new IOException("the disk is full"));
        });
        assertThatThrownBy(() -> page.write(ADA, "Two years.")).hasMessageContaining("the disk is full");
        assertThat(heard).isFalse();
        assertThat(page.text().body()).isEqualTo("We keep logs for a year.");
    }

    @Test
    void the_note_of_a_revision_is_kept() {
        var page = house.aDraft().begun();
        var now = House.done(house.drafting.save(ADA, page.id(), 1, House.text("A", "B"), " Shorter. "));
        assertThat(now.last().detail(Detail.NOTE)).isEqualTo("Shorter.");
        assertThat(now.head().note()).isEqualTo("Shorter.");
    }
}
