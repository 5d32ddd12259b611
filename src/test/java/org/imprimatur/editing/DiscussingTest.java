package org.imprimatur.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.done;
import static org.imprimatur.fixture.House.refusal;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.BEN;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.CORA;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.page.Hash;
import org.imprimatur.review.Quote;
import org.imprimatur.review.Whereabouts.Fate;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Transition;
import org.junit.jupiter.api.Test;

/** What people say of a text, and what becomes of it. */
class DiscussingTest {
    private static final String BODY = """
            ## Logs

            We keep **all logs** for 30 days and
            read them only when [the law](/en/law) asks for it.

            - Backups are kept for 90 days.
            - Keys are kept by the customer.
            """;

    private final House house = new House();
    private final APage page =
            house.aDraft().by(ADA).saying(House.text("Privacy", BODY)).inReview();

    @Test
    void a_comment_hangs_on_the_words_as_they_are_read() {
        int id = said(page.commentOn(CARL, "all logs for 30 days and read them", "Which logs?"));
        var anchor = page.discussion().find(id).orElseThrow().anchor();
        assertThat(anchor.quote()).isEqualTo("all logs for 30 days and read them");
        assertThat(anchor.prefix()).isEqualTo("Logs\nWe keep ");
        assertThat(anchor.suffix()).startsWith(" only when the law");
        assertThat(anchor.field()).isEqualTo("body");
    }

    @Test
    void a_quote_may_run_over_paragraphs_and_items() {
        int id = said(page.commentOn(CARL, "asks for it.\n\nBackups are kept", "Both?"));
        assertThat(page.whereabouts(id).fate()).isEqualTo(Fate.SAME);
    }

    @Test
    void words_that_do_not_stand_in_the_text_are_refused() {
        assertThat(refusal(page.commentOn(CARL, "We sell your data", "No!"))).isEqualTo("QUOTE_NOT_FOUND");
    }

    @Test
    void words_that_stand_in_several_places_ask_for_more_of_them() {
        assertThat(refusal(page.commentOn(CARL, "are kept", "By whom?"))).isEqualTo("QUOTE_NOT_CLEAR");
        var framed = new Quote("are kept", "Keys", " by the", OptionalInt.empty());
        int id = said(page.say(CARL, new NewComment(page.head(), "", framed, "How?", false, Optional.empty())));
        assertThat(page.discussion().find(id).orElseThrow().anchor().suffix()).startsWith(" by the customer");
        var second = new Quote("are kept", "", "", OptionalInt.of(90));
        int other = said(page.say(CARL, new NewComment(page.head(), "", second, "How?", false, Optional.empty())));
        assertThat(page.discussion().find(other).orElseThrow().anchor().suffix())
                .startsWith(" by the customer");
    }

    @Test
    void a_comment_may_speak_of_a_field_or_of_the_whole_text() {
        int title = said(page.say(
                CARL, new NewComment(page.head(), "title", Quote.NONE, "Too short.", false, Optional.empty())));
        int whole = said(page.say(CARL, new NewComment(page.head(), "", Quote.NONE, "Good.", false, Optional.empty())));
        assertThat(page.discussion().find(title).orElseThrow().anchor().field()).isEqualTo("title");
        assertThat(page.whereabouts(whole).fate()).isEqualTo(Fate.UNQUOTED);
        assertThat(refusal(page.say(
                        CARL, new NewComment(page.head(), "colour", Quote.NONE, "?", false, Optional.empty()))))
                .isEqualTo("UNKNOWN_FIELD");
    }

    @Test
    void a_comment_on_an_earlier_revision_is_carried_to_the_newest() {
        var read = page.head();
        page.after(review -> review.withdraw(ADA))
                .after(draft -> draft.write(ADA, "A new first line.\n\n" + BODY.replace("30 days", "60 days")));
        int same = said(page.say(
                CARL, new NewComment(read, "", new Quote("Backups are kept"), "Where?", false, Optional.empty())));
        int changed = said(
                page.say(CARL, new NewComment(read, "", new Quote("for 30 days"), "Long.", false, Optional.empty())));
        assertThat(page.whereabouts(same).fate()).isEqualTo(Fate.SAME);
        assertThat(page.whereabouts(changed).fate()).isEqualTo(Fate.CHANGED);
        page.after(draft -> draft.write(ADA, "Something else altogether."));
        assertThat(page.whereabouts(same).fate()).isEqualTo(Fate.ORPHANED);
        assertThat(page.discussion().find(same).orElseThrow().anchor().quote()).isEqualTo("Backups are kept");
    }

    @Test
    void a_text_that_never_was_the_pages_is_not_commented_on() {
        var stranger = new NewComment(Hash.of("x"), "", Quote.NONE, "?", false, Optional.empty());
        assertThat(refusal(page.say(CARL, stranger))).isEqualTo("STALE");
    }

    @Test
    void two_who_comment_at_once_both_succeed() {
        var other = house.anotherNode();
        int one = said(page.commentOn(CARL, "Logs", "One."));
        int two = done(other.discussing.say(
                        CORA,
                        other.standings.find(page.id()).orElseThrow(),
                        new NewComment(page.head(), "", Quote.NONE, "Two.", false, Optional.empty())))
                .version();
        int three = said(page.commentOn(CARL, "Backups", "Three."));
        assertThat(page.discussion().comments()).extracting("id").containsExactly(one, two, three);
    }

    @Test
    void an_approval_that_loses_the_race_against_an_objection_is_refused() {
        var other = house.anotherNode();
        var objection = new NewComment(page.head(), "", new Quote("30 days"), "Law!", true, Optional.empty());
        done(other.discussing.say(CARL, other.standings.find(page.id()).orElseThrow(), objection));
        assertThat(page.now().review().openBlocking()).isEmpty();
        assertThat(refusal(page.approve(CORA))).contains("BLOCKING");
        assertThat(page.now().review().openBlocking()).hasSize(1);
        assertThat(page.now().signOffs()).isEmpty();
    }

    @Test
    void somebody_who_is_mentioned_is_waited_for_until_they_reply_or_it_is_resolved() {
        int id = said(page.commentOn(CARL, "30 days", "@ada, is that so? @nobody @cora."));
        assertThat(page.now().review().mentions(ADA.name())).containsExactly(id);
        assertThat(page.now().review().mentions(CORA.name())).containsExactly(id);
        done(house.discussing.reply(ADA, page.id(), id, "It is. @ben?"));
        assertThat(page.now().review().mentions(ADA.name())).isEmpty();
        assertThat(page.now().review().mentions(BEN.name())).containsExactly(id);
        done(house.discussing.resolve(CARL, page.id(), id));
        assertThat(page.now().review().mentions(BEN.name())).isEmpty();
    }

    @Test
    void words_have_a_limit() {
        assertThat(refusal(page.commentOn(CARL, "Logs", "x".repeat(5_001)))).isEqualTo("WORDS_TOO_LONG");
        assertThat(refusal(page.commentOn(CARL, "x".repeat(5_001), "?"))).isEqualTo("WORDS_TOO_LONG");
        assertThat(refusal(page.suggest(CARL, "Logs", "x".repeat(20_001)))).isEqualTo("WORDS_TOO_LONG");
        assertThat(refusal(page.commentOn(CARL, "Logs", " "))).isEqualTo("WORDS_NEEDED");
    }

    @Test
    void a_suggestion_that_is_taken_makes_a_revision_and_voids_every_sign_off() {
        int id = said(page.suggest(CARL, "30 days", "60 days"));
        page.after(review -> review.approve(CORA));
        assertThat(refusal(page.take(ADA, id))).isEqualTo("LOCKED_IN_REVIEW");
        done(house.discussing.take(ADA, page.now(), 1, List.of(id), true));
        assertThat(page.text().body()).isEqualTo(BODY.replace("30 days", "60 days"));
        assertThat(page.stage()).isEqualTo(Stage.DRAFT);
        assertThat(page.now().signOffs()).isEmpty();
        assertThat(page.now().head().number()).isEqualTo(2);
        assertThat(page.now().last().detail(Detail.SUGGESTION)).isEqualTo(String.valueOf(id));
        assertThat(page.discussion().find(id).orElseThrow().isTaken()).isTrue();
        assertThat(page.now().review().openComments()).isZero();
    }

    @Test
    void whose_suggestion_was_taken_wrote_part_of_the_text_and_does_not_sign_it_off() {
        int id = said(page.suggest(CARL, "30 days", "60 days"));
        page.after(review -> review.sendBack(CARL, "See my suggestion."))
                .after(draft -> draft.take(ADA, id))
                .after(draft -> draft.submit(ADA));
        assertThat(refusal(page.approve(CARL))).isEqualTo("NOT_OWN_WORK");
        page.after(review -> review.approve(CORA)).after(review -> review.publish(ADA));
    }

    @Test
    void a_suggestion_that_is_not_taken_costs_nobody_their_sign_off() {
        said(page.suggest(CARL, "30 days", "60 days"));
        page.after(review -> review.approve(CARL));
        assertThat(page.now().signOffs()).hasSize(1);
    }

    @Test
    void several_suggestions_are_taken_at_once_or_not_at_all() {
        int one = said(page.suggest(CARL, "30 days", "60 days"));
        int two = said(page.suggest(CORA, "by the customer", "by the customer alone"));
        int clash = said(page.suggest(CORA, "by the customer.", "by you."));
        page.after(review -> review.sendBack(CARL, "See there."));
        assertThat(refusal(page.take(ADA, one, 99))).isEqualTo("UNKNOWN_COMMENT");
        assertThat(refusal(page.take(ADA, one, two, clash))).isEqualTo("SUGGESTION_GONE");
        assertThat(page.now().head().number()).isEqualTo(1);
        done(page.take(ADA, one, two));
        assertThat(page.text().body())
                .isEqualTo(BODY.replace("30 days", "60 days").replace("customer", "customer alone"));
        assertThat(page.now().head().number()).isEqualTo(2);
        assertThat(page.now().writers()).contains(CARL.name(), CORA.name(), ADA.name());
        assertThat(refusal(page.take(ADA, one))).isEqualTo("SUGGESTION_SETTLED");
    }

    @Test
    void words_with_marks_between_them_ask_to_be_written_with_them() {
        var outcome = page.suggest(CARL, "when the law asks", "if a law asks");
        assertThat(refusal(outcome)).isEqualTo("SUGGESTION_HAS_MARKS");
        var written = String.valueOf(((Outcome.Refused) outcome).args().get(0));
        assertThat(written).isEqualTo("when [the law](/en/law) asks");
        var rewording = new NewComment.Rewording(written, "if [a law](/en/law) asks");
        int id = said(page.say(
                CARL,
                new NewComment(page.head(), "", new Quote("when the law asks"), "", false, Optional.of(rewording))));
        page.after(review -> review.withdraw(ADA)).after(draft -> draft.take(ADA, id));
        assertThat(page.text().body()).contains("only if [a law](/en/law) asks for it.");
    }

    @Test
    void a_suggestion_is_carried_along_and_refused_where_its_words_were_changed() {
        int moved = said(page.suggest(CARL, "Backups are kept", "Backups stay"));
        int changed = said(page.suggest(CARL, "30 days", "60 days"));
        page.after(review -> review.withdraw(ADA))
                .after(
                        draft -> draft.write(
                                ADA,
                                "- Backups are kept for 90 days.\n- Keys are kept by the customer.\n\nWe keep logs for a year."));
        assertThat(refusal(page.take(ADA, changed))).isEqualTo("SUGGESTION_GONE");
        page.after(draft -> draft.take(ADA, moved));
        assertThat(page.text().body()).startsWith("- Backups stay for 90 days.");
    }

    @Test
    void leaving_words_out_is_a_suggestion_too() {
        int id = said(page.suggest(CARL, " for 90 days", ""));
        page.after(review -> review.withdraw(ADA)).after(draft -> draft.take(ADA, id));
        assertThat(page.text().body()).isEqualTo(BODY.replace(" for 90 days", ""));
    }

    @Test
    void one_suggestion_after_the_other_is_taken_with_the_space_that_goes_too() {
        int more = said(page.suggest(CARL, "30 days", "60 days"));
        int less = said(page.suggest(CARL, "by the customer", ""));
        page.after(review -> review.withdraw(ADA))
                .after(draft -> draft.take(ADA, more))
                .after(draft -> draft.take(ADA, less));
        assertThat(page.text().body())
                .isEqualTo(BODY.replace("30 days", "60 days").replace(" by the customer", ""));
    }

    @Test
    void only_who_may_write_takes_a_suggestion() {
        int id = said(page.suggest(CORA, "30 days", "60 days"));
        page.after(review -> review.withdraw(ADA));
        assertThat(refusal(page.take(CARL, id))).isEqualTo("NOT_YOUR_ROLE");
        assertThat(refusal(house.discussing.take(ADA, page.now(), 7, List.of(id), false)))
                .isEqualTo("STALE");
    }

    @Test
    void taking_a_suggestion_settles_it_though_it_held_the_text_up() {
        var rewording = Optional.of(new NewComment.Rewording("", "60 days"));
        int id = said(page.say(CARL, new NewComment(page.head(), "", new Quote("30 days"), "Law!", true, rewording)));
        page.after(review -> review.withdraw(ADA)).after(draft -> draft.take(ADA, id));
        assertThat(page.now().review().openBlocking()).isEmpty();
        assertThat(page.now().review().remark(id).orElseThrow().isOpen()).isFalse();
        page.after(draft -> draft.answer(CARL, Transition.REOPEN, id));
        assertThat(page.now().review().openBlocking()).containsExactly(id);
    }

    @Test
    void chinese_words_are_quoted_and_reworded() {
        var chinese = house.aDraft()
                .at("zh-logs")
                .in(House.ZH)
                .by(ADA)
                .saying(House.text("日志", "我们将**所有日志**保存三十天，仅在法律要求时\n查阅。"))
                .inReview();
        int comment = said(chinese.commentOn(CARL, "所有日志保存三十天，仅在法律要求时查阅", "依据哪部法律？@ada请说明"));
        assertThat(chinese.whereabouts(comment).fate()).isEqualTo(Fate.SAME);
        assertThat(chinese.now().review().mentions(ADA.name())).containsExactly(comment);
        int id = said(chinese.suggest(CARL, "保存三十天", "保存六十天"));
        chinese.after(review -> review.withdraw(ADA)).after(draft -> draft.take(ADA, id));
        assertThat(chinese.text().body()).contains("**所有日志**保存六十天，仅在");
    }

    private static int said(Outcome outcome) {
        return done(outcome).version();
    }
}
