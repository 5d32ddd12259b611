package org.imprimatur.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.BEN;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.CORA;
import static org.imprimatur.fixture.People.WANDA;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.imprimatur.fixture.House;
import org.imprimatur.notices.Letter;
import org.imprimatur.notices.Mode;
import org.imprimatur.notices.Post;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Transition;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Mail goes out once to those whom it concerns, whatever the server, the power or another node do. */
class NoticesByMailTest {
    @AutoClose
    private final MailRoom room = new MailRoom();

    private final House house = room.house;

    @Test
    void whoever_may_sign_a_text_off_is_told_that_it_waits_and_its_writers_are_told_the_answer() throws Exception {
        room.has(ADA, Mode.AT_ONCE);
        room.has(CARL, Mode.AT_ONCE);
        room.has(WANDA, Mode.AT_ONCE);
        var page = house.aDraft().by(ADA).begun();
        page.after(one -> one.write(WANDA, "We keep logs for a week."))
                .after(one -> one.submit(ADA))
                .after(one -> one.sendBack(CARL, "A week is too short."));
        room.looks();

        assertThat(room.recipients())
                .as("carl's question is answered already; whoever wrote in the text could not sign it")
                .containsExactlyInAnyOrder("ada@staff.example", "wanda@staff.example");
        var mail = room.received().get(0);
        assertThat(mail.getSubject()).isEqualTo("Sent back: Privacy");
        assertThat(MailRoom.text(mail)).contains("> A week is too short.");
    }

    @Test
    void whoever_set_a_time_is_told_that_it_is_missed_and_why() throws Exception {
        var noon = MailRoom.MORNING.plus(Duration.ofHours(3));
        var page = house.aDraft().approved();
        room.has(CORA, Mode.AT_ONCE);
        page.after(one -> one.goLiveAt(CORA, noon)).after(one -> one.object(CARL, "Stop."));
        house.clock.forward(Duration.ofDays(1));
        house.scheduling.fire();
        room.looks();

        var mail = room.received().stream()
                .filter(one -> MailRoom.subject(one).equals("Missed its time: Privacy"))
                .findFirst()
                .orElseThrow();
        assertThat(MailRoom.text(mail))
                .contains("What you set to happen to “Privacy” does not happen.")
                .contains("> A comment that holds up the sign-off was open.");
    }

    @Test
    void whoever_set_a_time_is_told_when_another_takes_the_text_back_and_when_it_goes_live_by_itself()
            throws Exception {
        var noon = MailRoom.MORNING.plus(Duration.ofHours(3));
        room.has(CORA, Mode.AT_ONCE);
        var back = house.aDraft().at("one").approved().after(one -> one.goLiveAt(CORA, noon));
        back.after(one -> one.withdraw(ADA));
        room.looks();
        assertThat(room.received()).extracting(MailRoom::subject).containsExactly("Missed its time: Privacy");

        house.aDraft().at("two").approved().after(one -> one.goLiveAt(CORA, noon));
        house.clock.forward(Duration.ofDays(1));
        house.scheduling.fire();
        room.looks();
        assertThat(room.received()).extracting(MailRoom::subject).contains("Live: Privacy");
    }

    @Test
    void a_mail_holds_the_redline_as_html_and_as_plain_text_and_leads_to_the_screen() throws Exception {
        var page = house.aDraft().live();
        room.looks();
        room.has(CARL, Mode.AT_ONCE);
        page.after(one -> one.write(
                        ADA, "We keep logs for two years, see [terms](/en/terms).\n\n![Seal](/assets/a/b.png)"))
                .after(one -> one.submit(ADA));
        room.looks();
        room.looks();

        var mail = room.only();
        assertThat(mail.getSubject()).isEqualTo("Please review: Privacy");
        assertThat(mail.getFrom()[0]).hasToString("Trust Center <legal@trust.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(MailRoom.text(mail))
                .contains("ada asks for a legal review of “Privacy”.")
                .contains("> please")
                .contains("[-a year-]{+two years, see terms+}.")
                .contains("https://trust.example/desk/pages/" + page.id() + "/review");
        assertThat(MailRoom.html(mail))
                .contains("<del style=\"color:#8f1d18;background:#fbe7e5;text-decoration:line-through\">")
                .contains("href=\"https://trust.example/en/terms\"")
                .contains("[Seal]")
                .doesNotContain("<img", "class=", "<script");
    }

    @Test
    void nothing_waits_for_a_mail_server_that_is_away_and_what_it_missed_comes_once_when_it_is_back() {
        room.has(CARL, Mode.AT_ONCE);
        room.isAway();
        var page = house.aDraft().inReview();
        room.looks();
        assertThat(room.state().trouble()).hasValueSatisfying(trouble -> {
            assertThat(trouble.reason()).contains("127.0.0.1");
            assertThat(trouble.next()).isEqualTo(MailRoom.MORNING.plus(Duration.ofMinutes(1)));
        });
        assertThat(room.state().waiting()).hasSize(1);

        room.isBack();
        room.looks();
        assertThat(room.received()).as("not before the minute is over").isEmpty();
        room.clock.goesOn(Duration.ofMinutes(1));
        room.looks();
        room.looks();
        assertThat(room.recipients()).containsExactly("carl@staff.example");
        assertThat(room.state().trouble()).isEmpty();
        assertThat(room.state().waiting()).isEmpty();
        assertThat(room.state().lately()).hasSize(1);
        assertThat(page.stage()).hasToString("LEGAL_REVIEW");
    }

    @Test
    void after_a_start_what_was_not_sent_is_sent_and_what_was_sent_is_not() {
        room.has(CARL, Mode.AT_ONCE);
        house.aDraft().inReview();
        room.looks();
        room.isAway();
        house.aDraft().at("policies/cookies").inReview();
        room.looks();

        room.isBack();
        room.isStartedAgain();
        room.clock.goesOn(Duration.ofMinutes(10));
        room.looks();
        room.isStartedAgain();
        room.looks();
        assertThat(room.recipients()).containsExactly("carl@staff.example", "carl@staff.example");
    }

    @Test
    void of_two_nodes_one_sends() {
        room.has(CARL, Mode.AT_ONCE);
        house.aDraft().inReview();
        var other = room.dispatching(house.anotherNode(), room.post());
        other.run();
        room.looks();
        other.run();
        assertThat(room.recipients()).containsExactly("carl@staff.example");
    }

    @Test
    void a_crash_between_the_servers_yes_and_our_book_sends_the_same_mail_again_under_the_same_id() throws Exception {
        room.has(CARL, Mode.AT_ONCE);
        house.aDraft().inReview();
        room.marks.loses("sent/");
        assertThatThrownBy(room::looks).hasMessageContaining("the power went out");
        room.marks.loses("nothing");

        room.isStartedAgain();
        room.looks();
        assertThat(room.received())
                .as("whoever made the try may still be at it")
                .hasSize(1);
        room.clock.goesOn(Duration.ofMinutes(5));
        room.looks();
        assertThat(room.received()).hasSize(2);
        assertThat(room.received().get(0).getMessageID())
                .endsWith("@trust.example>")
                .isEqualTo(room.received().get(1).getMessageID());
    }

    @Test
    void a_journal_from_before_mail_was_switched_on_is_not_told() {
        room.has(CARL, Mode.AT_ONCE);
        house.aDraft().inReview();
        room.outbox.begin(false, Instant.parse("2026-03-01T07:30:00Z"));
        room.outbox.begin(true, Instant.parse("2026-03-01T08:30:00Z"));
        room.looks();
        assertThat(room.received()).isEmpty();
    }

    @Test
    void whoever_prefers_a_daily_mail_gets_one_at_their_hour_with_all_that_came_up() throws Exception {
        room.has(CARL, Mode.DAILY);
        house.aDraft().inReview();
        house.aDraft().at("policies/cookies").inReview();
        room.looks();
        assertThat(room.received()).isEmpty();
        assertThat(room.state().forDigests()).isEqualTo(2);

        room.clock.is(Instant.parse("2026-03-01T23:59:59Z"));
        room.looks();
        assertThat(room.received())
                .as("eight o'clock in Shanghai is midnight in UTC")
                .isEmpty();
        room.clock.is(Instant.parse("2026-03-02T00:00:00Z"));
        room.looks();
        room.isStartedAgain();
        room.looks();

        var mail = room.only();
        assertThat(mail.getSubject()).isEqualTo("2 notices from Trust Center");
        assertThat(MailRoom.text(mail))
                .containsOnlyOnce("/en/policies/privacy")
                .containsOnlyOnce("/en/policies/cookies");
    }

    @Test
    void a_daily_mail_that_could_not_go_out_goes_out_whole_after_a_start() throws Exception {
        room.has(CARL, Mode.DAILY);
        house.aDraft().inReview();
        house.aDraft().at("policies/cookies").inReview();
        room.isAway();
        room.clock.is(Instant.parse("2026-03-02T00:00:00Z"));
        room.looks();
        room.isStartedAgain();
        room.isBack();
        room.looks();
        assertThat(room.only().getSubject()).isEqualTo("2 notices from Trust Center");
    }

    @Test
    void whoever_wants_no_mail_gets_none() {
        room.has(CARL, Mode.NEVER);
        house.aDraft().inReview();
        room.looks();
        room.has(CARL, Mode.AT_ONCE);
        room.looks();
        assertThat(room.received()).as("not even later").isEmpty();
    }

    @Test
    void a_recipient_who_reads_chinese_gets_chinese() throws Exception {
        var page = house.aDraft()
                .in(House.ZH)
                .at("policies/yinsi")
                .saying(House.text("隐私政策", "日志保存一年。"))
                .live();
        room.has(CARL, Mode.AT_ONCE, "zh");
        page.after(one -> house.drafting.save(ADA, page.id(), 1, House.text("隐私政策", "日志保存两年。"), ""))
                .after(one -> one.submit(ADA));
        room.looks();

        var mail = room.received().get(room.received().size() - 1);
        assertThat(mail.getSubject()).isEqualTo("请审阅：隐私政策");
        assertThat(mail.getFrom()[0].toString()).contains("=?UTF-8?");
        assertThat(MailRoom.text(mail)).contains("[-一-]{+两+}年").contains("请求对“隐私政策”进行法务审阅");
        assertThat(MailRoom.html(mail)).contains("信任中心").contains("lang=\"zh\"");
    }

    @Test
    void a_hostile_title_makes_no_header_and_no_markup() throws Exception {
        room.has(CARL, Mode.AT_ONCE);
        var title = "Privacy\r\nBcc: eve@evil.example\r\n\r\n<script>alert(1)</script><b>";
        house.aDraft()
                .saying(House.text(title, "<img src=x onerror=alert(1)> [x](javascript:alert(1))"))
                .begun();
        var page = house.aDraft()
                .at("policies/hostile")
                .saying(House.text(
                        "Privacy \u2028<script>alert(1)</script>", "<b onclick=x()>hello</b> [x](javascript:alert(1))"))
                .inReview();
        room.looks();

        var mail = room.only();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).doesNotContain("\n", "\r", "\u2028");
        assertThat(MailRoom.html(mail)).doesNotContain("<script", "onclick", "javascript:");
        assertThat(page.stage()).hasToString("LEGAL_REVIEW");
        assertThat(Messages.oneLine(title)).isEqualTo("Privacy Bcc: eve@evil.example <script>alert(1)</script><b>");
    }

    @Test
    void the_one_who_is_asked_by_name_is_told_instead_of_the_team_and_the_team_when_it_is_given_back()
            throws Exception {
        room.has(CARL, Mode.AT_ONCE);
        room.has(CORA, Mode.AT_ONCE);
        var page = house.aDraft().begun();
        house.moves.add(ADA, page.id(), Transition.ASSIGN, Map.of(Detail.ASSIGNEE, "cora"));
        page.after(one -> one.submit(ADA));
        room.looks();
        assertThat(room.recipients()).containsExactly("cora@staff.example");

        house.moves.add(CORA, page.id(), Transition.ASSIGN, Map.of(Detail.ASSIGNEE, "carl", Detail.NOTE, "I am away."));
        room.looks();
        assertThat(room.recipients()).containsExactly("cora@staff.example", "carl@staff.example");
        assertThat(MailRoom.text(room.received().get(1))).contains("> I am away.");

        house.moves.add(CARL, page.id(), Transition.ASSIGN, Map.of());
        room.looks();
        assertThat(room.recipients())
                .containsExactlyInAnyOrder("cora@staff.example", "carl@staff.example", "cora@staff.example");
    }

    @Test
    void whoever_is_mentioned_in_a_comment_is_told() throws Exception {
        room.has(BEN, Mode.AT_ONCE);
        room.has(ADA, Mode.AT_ONCE);
        var page = house.aDraft().begun();
        house.moves.add(
                ADA, page.id(), Transition.COMMENT, Map.of(Detail.WORDS, "Is that so, @ben? mail@ada.example @nobody"));
        room.looks();
        assertThat(room.only().getSubject()).isEqualTo("You are mentioned: Privacy");
        assertThat(room.recipients()).containsExactly("ben@staff.example");
    }

    @Test
    void an_answer_that_is_due_is_called_to_mind_a_day_before_and_once_when_it_is_late() throws Exception {
        room.has(CARL, Mode.AT_ONCE);
        var page = house.aDraft().inReview();
        house.moves.add(
                CORA,
                page.id(),
                Transition.ASSIGN,
                Map.of(Detail.DUE, "2026-03-05T12:00:00Z", Detail.REASON, "Cora is away."));
        room.looks();
        room.clock.is(Instant.parse("2026-03-04T12:00:00Z"));
        room.looks();
        room.looks();
        assertThat(room.received()).hasSize(2);
        assertThat(room.received().get(1).getSubject()).isEqualTo("Due within a day: Privacy");

        room.clock.is(Instant.parse("2026-03-05T12:00:00Z"));
        room.looks();
        room.isStartedAgain();
        room.looks();
        assertThat(room.received()).hasSize(3);
        assertThat(room.received().get(2).getSubject()).isEqualTo("Overdue: Privacy");
    }

    @Test
    void a_mail_that_the_server_never_takes_is_given_up_and_can_be_tried_again() {
        room.has(CARL, Mode.AT_ONCE);
        house.aDraft().inReview();
        var choosy = room.dispatching(house, () -> new Refusing(true));
        choosy.run();
        assertThat(choosy.state().waiting()).isEmpty();
        assertThat(choosy.state().failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo("550 no such mailbox"));

        room.isStartedAgain();
        room.looks();
        assertThat(room.received()).isEmpty();
        assertThat(room.again(room.state().failures().get(0).id())).isTrue();
        room.looks();
        assertThat(room.recipients()).containsExactly("carl@staff.example");
        assertThat(room.state().failures()).isEmpty();
    }

    @Test
    void a_mail_that_the_server_puts_off_is_tried_less_and_less_often_and_then_given_up() {
        room.has(CARL, Mode.AT_ONCE);
        house.aDraft().inReview();
        var choosy = room.dispatching(house, () -> new Refusing(false));
        int looks = 0;
        while (choosy.state().failures().isEmpty() && looks < 1000) {
            choosy.run();
            room.clock.goesOn(Duration.ofMinutes(30));
            looks++;
        }
        assertThat(looks).as("half hours, more than a day in all").isBetween(48, 100);
        assertThat(room.marks.under("try/")).hasSize(12);
    }

    @Test
    void a_test_mail_says_whether_mail_arrives() throws Exception {
        room.has(CARL, Mode.AT_ONCE, "zh");
        var mailbox = room.mailboxes.find(CARL.name()).orElseThrow();
        assertThat(room.sending(house, room.post()).tryOut(mailbox, MailRoom.MORNING))
                .isEmpty();
        assertThat(room.only().getSubject()).isEqualTo("来自信任中心的测试邮件");
        room.isAway();
        assertThat(room.sending(house, room.post()).tryOut(mailbox, MailRoom.MORNING))
                .hasValueSatisfying(refused -> assertThat(refused.key()).isEqualTo("MAIL_SERVER_AWAY"));
    }

    /** A server that says no. */
    private record Refusing(boolean forGood) implements Post.Line {
        @Override
        public void send(Letter letter) throws Post.Returned {
            throw new Post.Returned(
                    forGood, forGood ? "550 no such mailbox" : "451 later", new IllegalStateException());
        }

        @Override
        public void close() {}
    }
}
