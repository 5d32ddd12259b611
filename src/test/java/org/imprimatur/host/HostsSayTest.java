package org.imprimatur.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;
import static org.imprimatur.fixture.House.done;
import static org.imprimatur.fixture.House.refusal;
import static org.imprimatur.fixture.House.text;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.CORA;

import com.example.shop.trust.TranslationChecked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemoryAttempts;
import org.imprimatur.fixture.MemoryJournals;
import org.imprimatur.fixture.RoomSentences;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.hooks.Heard;
import org.imprimatur.hosting.Answers;
import org.imprimatur.hosting.DraftingForHosts;
import org.imprimatur.hosting.HostSay;
import org.imprimatur.hosting.ReviewingForHosts;
import org.imprimatur.hosting.Unread;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Term;
import org.imprimatur.page.Wording;
import org.imprimatur.spi.BeforeMove;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Transition;
import org.junit.jupiter.api.Test;

/** Where an application has a say: before arrows, and in what is done before a text goes live. */
class HostsSayTest {
    private final List<String> asked = new ArrayList<>();
    private Consumer<BeforeMove> observer = move -> {};

    private final House house = new House(
            new SmallTypes(),
            new HostSay(
                    move -> {
                        asked.add(move.transition() + (move.isAsking() ? "?" : ""));
                        observer.accept(move);
                    },
                    () -> List.of(new TranslationChecked()),
                    new Unread(List::of, new MemoryJournals(), new Heard(new MemoryAttempts()))));

    private void refusing(Transition arrow) {
        observer = move -> {
            if (move.transition() == arrow) {
                move.refuse(Wording.of("Not on Sundays.", "周日不行。"));
            }
        };
    }

    @Test
    void what_an_observer_refuses_does_not_happen_and_its_button_is_closed_with_the_same_reason() {
        var page = house.aDraft().begun();
        refusing(Transition.SUBMIT);

        assertThat(refusal(page.submit(ADA))).isEqualTo("HOST_REFUSED");
        assertThat(page.stage()).isEqualTo(Stage.DRAFT);
        var button = house.moves.choices(ADA, page.now()).get(Transition.SUBMIT).orElseThrow();
        var sentences = RoomSentences.of("workflow");
        assertThat(button.args())
                .extracting(why -> ((Term) why).in("zh", sentences))
                .containsExactly("周日不行。");
        assertThat(button.args())
                .extracting(why -> sentences.say("en", button.key(), ((Term) why).in("en", sentences)))
                .containsExactly("Not on Sundays.");
    }

    @Test
    void an_observer_is_told_who_wants_what_with_which_text() {
        var page = house.aDraft().begun();
        var told = new ArrayList<BeforeMove>();
        observer = told::add;

        page.after(draft -> draft.write(ADA, "Two years."));

        assertThat(told).hasSize(1);
        assertThat(told.get(0).actor()).isEqualTo(ADA);
        assertThat(told.get(0).text().body()).isEqualTo("Two years.");
        assertThat(told.get(0).page().text()).as("where it stands before").isNotEqualTo(page.head());
    }

    @Test
    void an_observer_is_not_asked_about_what_a_guard_refuses_anyway() {
        var page = house.aDraft().begun();
        asked.clear();

        assertThat(refusal(page.publish(ADA))).isEqualTo("NOT_IN_THIS_STAGE");
        assertThat(asked).isEmpty();
    }

    @Test
    void an_observer_that_fails_refuses() {
        observer = move -> {
            throw new IllegalStateException("the shop's rules are away");
        };
        assertThat(refusal(house.aDraft().tried())).isEqualTo("HOST_FAILED");
        assertThat(house.standings.size()).isZero();
    }

    @Test
    void a_page_that_may_not_be_begun_leaves_its_path_free() {
        refusing(Transition.CREATE);
        assertThat(refusal(house.aDraft().tried())).isEqualTo("HOST_REFUSED");
        observer = move -> {};
        assertThat(house.aDraft().begun().now().path()).isEqualTo(new PagePath("policies/privacy"));
    }

    @Test
    void a_release_asks_before_it_is_committed_and_never_after() {
        var page = house.aDraft().approved();
        house.releasing.open(ADA, "Spring", List.of(page.id()));
        var release = house.releases.all().get(0);
        refusing(Transition.PUBLISH);

        var no = house.publishingTogether.publish(ADA, release.id(), Map.of(page.id(), page.head()));
        assertThat(no.refused().orElseThrow().members().get(page.id()).key()).isEqualTo("HOST_REFUSED");
        assertThat(page.now().live()).isEmpty();

        observer = move -> {};
        house.publishingTogether.publish(ADA, release.id(), Map.of(page.id(), page.head()));
        assertThat(page.now().live()).isPresent();
    }

    @Test
    void an_extra_step_holds_up_what_it_is_wanted_for_and_nothing_else() {
        house.aDraft().live();
        var chinese = house.aDraft().in(ZH).at("policies/zh").approved();

        assertThat(refusal(chinese.publish(ADA))).isEqualTo("STEP_MISSING");
        assertThat(refusal(house.reviewing.pass(ADA, chinese.id(), chinese.head(), "translation-checked", "")))
                .isEqualTo("STEP_NOT_YOURS");
        assertThat(refusal(house.reviewing.pass(CORA, chinese.id(), chinese.head(), "spelling", "")))
                .isEqualTo("UNKNOWN_STEP");
        done(house.reviewing.pass(CORA, chinese.id(), chinese.head(), "translation-checked", "Reads well."));
        assertThat(refusal(house.reviewing.pass(CORA, chinese.id(), chinese.head(), "translation-checked", "")))
                .isEqualTo("STEP_PASSED");
        done(chinese.publish(ADA));
    }

    @Test
    void a_new_text_needs_the_step_anew_and_the_journal_keeps_who_did_it() {
        var page = house.aDraft().in(ZH).approved();
        done(house.reviewing.pass(CORA, page.id(), page.head(), "translation-checked", "Reads well."));
        page.after(review -> review.withdraw(ADA))
                .after(draft -> draft.write(ADA, "二年。"))
                .after(draft -> draft.submit(ADA))
                .after(review -> review.approve(CARL));

        assertThat(refusal(page.publish(ADA))).isEqualTo("STEP_MISSING");
        assertThat(house.anotherNode().journals.of(org.imprimatur.journal.Subject.of(page.id())))
                .filteredOn(entry -> entry.kind().equals("pass"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .containsEntry("step", "translation-checked")
                        .containsEntry("step_name", "Translation checked")
                        .containsEntry("note", "Reads well."));
    }

    @Test
    void a_host_drafts_and_reviews_under_the_guards_of_the_desk() {
        var answers = new Answers(RoomSentences.of("workflow", "page"));
        var drafting = new DraftingForHosts(house.drafting, house.standings, house.texts, answers);
        var reviewing = new ReviewingForHosts(house.reviewing, house.publishing, house.standings, answers);
        var begun = drafting.begin(
                ADA,
                new Beginning(SmallTypes.POLICY, EN, new PagePath("policies/returns")),
                text("Returns", "Within a month."),
                "");
        var page = begun.page().orElseThrow();

        assertThat(drafting.text(page).title()).isEqualTo("Returns");
        assertThat(drafting.save(ADA, page.id(), 7, text("Returns", "Never."), "")
                        .reason())
                .isPresent();
        reviewing.submit(ADA, page.id(), page.text(), "please");
        assertThat(reviewing.waiting()).extracting(PageNow::id).containsExactly(page.id());
        var own = reviewing.approve(ADA, page.id(), page.text(), "", new LocaleTag("en"));
        assertThat(own.reason().orElseThrow().in("en")).isNotBlank().isNotEqualTo("NOT_YOUR_ROLE");
        reviewing.approve(CARL, page.id(), page.text(), "", new LocaleTag("en"));
        var live = reviewing.publish(ADA, page.id(), page.text());
        assertThat(live.page().orElseThrow().live()).isTrue();
        assertThat(drafting.find(EN, new PagePath("policies/returns"))).isEqualTo(live.page());
    }

    @Test
    void a_host_goes_back_withdraws_sends_back_and_takes_off_the_site_under_the_same_guards() {
        var answers = new Answers(RoomSentences.of("workflow", "page"));
        var drafting = new DraftingForHosts(house.drafting, house.standings, house.texts, answers);
        var reviewing = new ReviewingForHosts(house.reviewing, house.publishing, house.standings, answers);
        var id = house.aDraft()
                .saying(text("Returns", "Within a month."))
                .begun()
                .now()
                .id();
        drafting.save(ADA, id, 1, text("Returns", "Never."), "");
        var page = drafting.restore(ADA, id, 2, 1).page().orElseThrow();
        assertThat(drafting.text(page).body()).isEqualTo("Within a month.");

        reviewing.submit(ADA, id, page.text(), "");
        assertThat(reviewing
                        .withdraw(ADA, id, page.text(), "")
                        .page()
                        .orElseThrow()
                        .stage())
                .isEqualTo(Stage.DRAFT);
        reviewing.submit(ADA, id, page.text(), "");
        assertThat(reviewing.sendBack(CARL, id, page.text(), "").reason()).isPresent();
        assertThat(reviewing
                        .sendBack(CARL, id, page.text(), "Too short.")
                        .page()
                        .orElseThrow()
                        .stage())
                .isEqualTo(Stage.DRAFT);
        reviewing.submit(ADA, id, page.text(), "");
        reviewing.approve(CARL, id, page.text(), "", EN);
        reviewing.publish(CARL, id, page.text());
        assertThat(reviewing.unpublish(CARL, id, page.text(), "", "").reason()).isPresent();
        assertThat(reviewing
                        .unpublish(CARL, id, page.text(), "Outdated.", "")
                        .page()
                        .orElseThrow()
                        .live())
                .isFalse();
    }
}
