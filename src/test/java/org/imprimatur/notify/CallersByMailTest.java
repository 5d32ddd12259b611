package org.imprimatur.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.CORA;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.imprimatur.fixture.House;
import org.imprimatur.notices.Callers;
import org.imprimatur.notices.Mode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader who asks for a document waits for somebody's answer: whoever may give it is told. */
class CallersByMailTest {
    @AutoClose
    private final MailRoom room = new MailRoom();

    @BeforeEach
    void people_have_mailboxes() {
        room.has(ADA, Mode.AT_ONCE);
        room.has(CARL, Mode.AT_ONCE, "zh");
        room.has(CORA, Mode.AT_ONCE);
    }

    private void somebodyAsks(String id) {
        var page = room.house
                .aDraft()
                .at("reports/audit")
                .saying(House.text("Audit report", "Ask for it."))
                .by(ADA)
                .live();
        room.looks();
        room.clock.goesOn(Duration.ofHours(1));
        room.callers.add(new Callers.Caller(id, page.id(), page.head(), room.clock.instant()));
    }

    private List<String> told(String subject) {
        return room.received().stream()
                .filter(mail -> subject(mail).contains(subject))
                .map(CallersByMailTest::to)
                .toList();
    }

    @Test
    void all_who_may_answer_are_told_once_each_in_their_language_and_nobody_else() throws Exception {
        somebodyAsks("0123456789abcdef01234567");
        room.looks();
        room.looks();
        room.isStartedAgain();
        room.looks();
        assertThat(told("A document is asked for: Audit report")).containsExactly("cora@staff.example");
        assertThat(told("有人申请文档：Audit report")).containsExactly("carl@staff.example");
        var mail = room.received().stream()
                .filter(one -> subject(one).startsWith("A document"))
                .findFirst()
                .orElseThrow();
        assertThat(MailRoom.text(mail)).contains("https://trust.example/desk/access/0123456789abcdef01234567");
    }

    @Test
    void who_has_an_answer_before_the_mail_goes_out_is_not_told_of() {
        somebodyAsks("0123456789abcdef01234567");
        room.isAway();
        room.looks();
        room.callers.clear();
        room.isBack();
        room.clock.goesOn(Duration.ofHours(2));
        room.looks();
        assertThat(told("Audit report")).doesNotContain("cora@staff.example");
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }
}
