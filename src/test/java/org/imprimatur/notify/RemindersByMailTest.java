package org.imprimatur.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.WANDA;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.notices.Mode;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.imprimatur.types.DeclaredTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Days that pages name come by themselves: whoever looks after a page is reminded of each step once. */
class RemindersByMailTest {
    private static final Duration DAY = Duration.ofDays(1);

    // 2026-03-01, 09:00 UTC.
    private final MailRoom room = new MailRoom(DeclaredTypes.shipped());

    @AfterEach
    void the_server_stops() {
        room.close();
    }

    private static Text certificate(String expires) {
        return certificate().with("expires", new FieldValue.One(expires));
    }

    private static Text certificate() {
        var fields = Map.<String, FieldValue>of(
                "framework", new FieldValue.One("ISO/IEC 27001"),
                "issuer", new FieldValue.One("Harbour Audits"),
                "status", new FieldValue.One("valid"));
        var text = House.text("Security certificate", "We are certified.");
        for (var field : fields.entrySet()) {
            text = text.with(field.getKey(), field.getValue());
        }
        return text;
    }

    private APage certified(String expires) {
        return room.house
                .aDraft()
                .ofType(new TypeName("certification"))
                .at("compliance/security")
                .saying(certificate(expires))
                .live();
    }

    private APage claiming() {
        return room.house
                .aDraft()
                .ofType(new TypeName("page"))
                .by(WANDA)
                .at("about")
                .saying(House.text("About us", "See [the certificate](/en/compliance/security)."))
                .live();
    }

    /** So many days go by, on each of which two nodes look twice, and one of them starts again. */
    private void days(int days) {
        for (int i = 0; i < days; i++) {
            room.clock.goesOn(DAY);
            room.looks();
            room.isStartedAgain();
            room.looks();
        }
    }

    /** Without the mails on what people did. */
    private List<MimeMessage> reminders() {
        return room.received().stream()
                .filter(mail -> !subject(mail).startsWith("Signed off"))
                .toList();
    }

    private List<String> subjects() {
        return reminders().stream().map(RemindersByMailTest::subject).toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void a_certificate_that_ends_reminds_at_each_step_once_and_says_when_it_is_over() {
        certified("2026-06-15");
        room.has(ADA, Mode.AT_ONCE);
        days(15);
        assertThat(subjects()).as("91 days before").isEmpty();
        days(1);
        assertThat(subjects()).containsExactly("Ends on 15 June 2026: Security certificate");
        days(89);
        assertThat(subjects()).as("90, 60, 30, 14, 7 days and 1 day before").hasSize(6);
        days(1);
        assertThat(subjects()).as("on the day").hasSize(7);
        days(30);
        assertThat(subjects()).hasSize(8).last().isEqualTo("Over: Security certificate");
    }

    @Test
    void whoever_comes_late_is_told_of_the_nearest_step_alone() {
        certified("2026-03-21");
        room.has(ADA, Mode.AT_ONCE);
        days(1);
        assertThat(subjects()).hasSize(1);
        assertThat(MailRoom.text(reminders().get(0)))
                .contains("“Security certificate” holds until 21 March 2026.")
                .contains("/en/compliance/security");
    }

    @Test
    void a_page_that_claims_what_ended_has_its_author_told_once() {
        certified("2026-03-05");
        claiming();
        room.has(WANDA, Mode.AT_ONCE);
        days(4);
        assertThat(subjects()).isEmpty();
        days(20);
        assertThat(subjects()).containsExactly("Claims what is over: About us");
    }

    @Test
    void a_renewed_certificate_reminds_of_its_new_day_alone() {
        var page = certified("2026-04-01");
        room.has(ADA, Mode.DAILY);
        room.looks();
        page.after(one -> one.write(ADA, certificate("2029-04-01")))
                .after(one -> one.submit(ADA))
                .after(one -> one.approve(CARL));
        page.after(one -> one.publish(ADA));
        days(40);
        assertThat(subjects()).noneMatch(subject -> subject.startsWith("Over"));
        assertThat(room.received())
                .allSatisfy(mail -> assertThat(MailRoom.text(mail)).doesNotContain("holds until"));
    }

    @Test
    void a_page_to_be_looked_at_again_reminds_its_owner() {
        room.house
                .aDraft()
                .ofType(new TypeName("page"))
                .by(WANDA)
                .at("about")
                .saying(House.text("About us", "Words.")
                        .with("owner", new FieldValue.One("ada"))
                        .with("reviewBy", new FieldValue.One("2026-03")))
                .live();
        room.has(ADA, Mode.AT_ONCE);
        days(1);
        assertThat(subjects()).containsExactly("To be looked at again by 31 March 2026: About us");
    }
}
