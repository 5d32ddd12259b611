package org.imprimatur.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.imprimatur.accounts.Answer;
import org.imprimatur.accounts.Throttle;
import org.imprimatur.assets.Asset;
import org.imprimatur.assets.AssetName;
import org.imprimatur.assets.AssetType;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemoryApplicants;
import org.imprimatur.fixture.MemoryAssets;
import org.imprimatur.fixture.Pillar;
import org.imprimatur.fixture.RoomSentences;
import org.imprimatur.fixture.ToldClock;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Verification;
import org.imprimatur.notices.Mailing;
import org.imprimatur.notify.DocumentLetters;
import org.imprimatur.notify.ReaderSettings;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Problem;
import org.imprimatur.page.Wording;
import org.imprimatur.workflow.Outcome.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Law 11: a restricted file is never served to someone who may not see it. */
class AccessTest {
    private static final byte[] BYTES = "%PDF-the report".getBytes(StandardCharsets.UTF_8);
    private static final Hash REPORT = Hash.of(BYTES);
    private static final Pattern SECRET = Pattern.compile("/documents/(?:confirm|yours)/([\\w-]+)");
    private static final String SENDER = "192.0.2.7";

    private final House house = new House();
    private final ToldClock clock = new ToldClock(Instant.parse("2026-03-10T08:00:00Z"));
    private final MemoryAssets assets = new MemoryAssets();
    private final MemoryApplicants applicants = new MemoryApplicants();
    private final Pillar pillar = new Pillar();
    private final AtomicInteger made = new AtomicInteger();
    private final RoomSentences sentences = RoomSentences.of("access", "notify", "page");
    private final Inking inking = new Inking();
    private final Requests requests = new Requests(house.journals);
    private final Offering offering = new Offering(house.live, house.texts, sentences);
    private final AccessSettings settings = new AccessSettings(14, 90, 2, 30);
    private final DocumentLetters letters = new DocumentLetters(
            sentences, new ReaderSettings("https://trust.example", new Wording(Map.of("en", "Trust", "zh", "信任"))));
    private final Asking asking = new Asking(
            offering,
            applicants,
            requests,
            letters,
            pillar,
            new Mailing("mail.example:25"),
            this::secret,
            new Throttle(clock, new Throttle.Limits(3, Duration.ofMinutes(1))),
            clock);
    private final Deciding deciding =
            new Deciding(requests, applicants, assets, new Markable(assets, inking), settings, clock);
    private final Forgetting forgetting = new Forgetting(requests, applicants, settings, clock);

    /** Marks copies by writing in front of them. */
    private static final class Inking implements Stamping {
        private final List<List<String>> marks = new ArrayList<>();
        private String trouble = "";

        @Override
        public byte[] mark(InputStream document, List<String> lines) throws IOException, Unmarkable {
            if (!trouble.isEmpty()) {
                throw new Unmarkable(trouble, new IOException());
            }
            marks.add(lines);
            return (lines + new String(document.readAllBytes(), StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private String secret() {
        return "secret-that-nobody-guesses-" + made.incrementAndGet();
    }

    private Replying replying(Requests known) {
        return new Replying(
                known, applicants, offering, letters, pillar, new Mailing("mail.example:25"), this::secret, clock);
    }

    private HandingOut handing(Requests known) {
        return new HandingOut(known, applicants, offering, assets, inking, sentences, new Throttle(clock), clock);
    }

    @BeforeEach
    void a_report_on_request_is_live() throws IOException {
        assets.keep(
                new Asset(REPORT, new AssetName("report.pdf"), AssetType.PDF, BYTES.length),
                new ByteArrayInputStream(BYTES));
        var text = House.text("Audit report", "[It](/assets/" + REPORT + "/report.pdf)")
                .with("accessTier", new FieldValue.One("nda"))
                .with("agreement", new FieldValue.One("You keep it to yourself."));
        house.aDraft().at("report").saying(text).live();
    }

    private Enquiry enquiry() {
        var offer = offering.find(EN, REPORT).orElseThrow();
        return new Enquiry(
                EN,
                REPORT,
                "李雷",
                "lei@example.com",
                "Example Ltd",
                "An audit.",
                offer.agreed().hex(),
                "");
    }

    private Enquiry from(String email) {
        var one = enquiry();
        return new Enquiry(
                one.locale(), one.document(), one.name(), email, one.company(), one.reason(), one.agreed(), one.trap());
    }

    private static String refusal(Answer<?> answer) {
        return answer.fold(done -> "", Refused::key);
    }

    private static List<String> problems(Answer<?> answer) {
        return answer.fold(
                done -> List.of(),
                why -> why.problems().stream().map(problem -> problem.key()).toList());
    }

    private String secretInMail() {
        var found = SECRET.matcher(pillar.last().text());
        assertThat(found.find()).as(pillar.last().text()).isTrue();
        return found.group(1);
    }

    private AccessId asked() {
        assertThat(refusal(asking.ask(enquiry(), SENDER))).isEmpty();
        var applicant = asking.asked(secretInMail(), SENDER).orElseThrow();
        asking.confirm(applicant);
        return applicant.id();
    }

    /** The secret of the link that was mailed. */
    private String granted() {
        assertThat(refusal(deciding.grant(CARL, asked(), 0, 0))).isEmpty();
        replying(requests).run();
        return secretInMail();
    }

    private String fetched(String secret) {
        return handing(requests)
                .find(secret, SENDER)
                .map(ready -> handing(requests)
                        .fetch(ready)
                        .fold(copy -> new String(copy.bytes(), StandardCharsets.UTF_8), Refused::key))
                .orElse("nothing");
    }

    private Request request() {
        return requests.all().get(0);
    }

    private List<String> kinds() {
        return requests.journal(request().id()).stream().map(Entry::kind).toList();
    }

    @Test
    void somebody_asks_is_let_have_it_and_fetches_a_copy_that_bears_their_name() {
        var copy = fetched(granted());
        assertThat(copy)
                .contains("Copy for 李雷, Example Ltd", "lei@example.com", "2026-03-10 08:00:00 UTC")
                .endsWith("%PDF-the report");
        assertThat(kinds()).containsExactly("ask", "grant", "mail", "mailed", "fetch");
        assertThat(request().fetched().get(0).bytes()).isEqualTo(Hash.of(copy));
        assertThat(Verification.of(house.journals, house.texts).damage()).isEmpty();
    }

    @Test
    void nothing_stands_in_the_journal_before_the_address_is_confirmed_and_looking_at_the_link_confirms_nothing() {
        asking.ask(enquiry(), SENDER);
        var found = asking.asked(secretInMail(), SENDER).orElseThrow();
        assertThat(asking.isConfirmed(found)).isFalse();
        assertThat(requests.all()).isEmpty();
        asking.confirm(found);
        asking.confirm(found);
        assertThat(kinds()).containsExactly("ask");
    }

    @Test
    void the_journal_names_nobody_and_holds_what_was_agreed_to() {
        asked();
        var entry = requests.journal(request().id()).get(0).canonical();
        assertThat(entry).doesNotContain("lei@example.com").doesNotContain("李雷").doesNotContain("An audit.");
        assertThat(entry).contains(applicants.all().get(0).person().seal().hex());
        assertThat(offering.agreement(request().wanted().agreement())).isEqualTo("You keep it to yourself.");
    }

    @Test
    void what_is_missing_is_said_field_by_field() {
        var empty = new Enquiry(EN, REPORT, " ", "not an address", "", "x".repeat(2001), "", "");
        assertThat(problems(asking.ask(empty, SENDER)))
                .containsExactly(
                        "FIELD_REQUIRED", "ACCESS_NO_ADDRESS", "FIELD_REQUIRED", "FIELD_TOO_LONG", "ACCESS_NOT_AGREED");
        assertThat(pillar.letters).isEmpty();
    }

    @Test
    void who_accepted_other_words_than_those_that_are_live_reads_again() {
        var one = enquiry();
        var stale = new Enquiry(
                EN,
                REPORT,
                "Lei",
                "lei@example.com",
                "Ltd",
                "Audit",
                Hash.of("old").hex(),
                "");
        assertThat(problems(asking.ask(stale, SENDER))).containsExactly("ACCESS_OTHER_AGREEMENT");
        assertThat(one.agreed()).isNotEqualTo(stale.agreed());
    }

    @Test
    void a_program_that_fills_in_what_people_do_not_see_is_told_the_same_and_nothing_happens() {
        var one = enquiry();
        var trapped = new Enquiry(EN, REPORT, "Bot", one.email(), "Bot", "Spam", one.agreed(), "http://spam");
        assertThat(refusal(asking.ask(trapped, SENDER))).isEmpty();
        assertThat(pillar.letters).isEmpty();
        assertThat(applicants.all()).isEmpty();
    }

    @Test
    void who_asks_often_has_to_wait_and_nobody_can_flood_a_mailbox_of_another() {
        for (int times = 0; times < 3; times++) {
            assertThat(refusal(asking.ask(enquiry(), "192.0.2." + times))).isEmpty();
        }
        assertThat(refusal(asking.ask(enquiry(), "192.0.2.9"))).isEqualTo("ACCESS_TOO_OFTEN");
        for (int times = 0; times < 3; times++) {
            assertThat(refusal(asking.ask(from("one" + times + "@example.com"), SENDER)))
                    .isEmpty();
        }
        assertThat(refusal(asking.ask(from("more@example.com"), SENDER))).isEqualTo("ACCESS_TOO_OFTEN");
        clock.goesOn(Duration.ofHours(2));
        assertThat(refusal(asking.ask(from("more@example.com"), SENDER))).isEmpty();
    }

    @Test
    void a_mail_that_does_not_get_out_leaves_nothing_behind() {
        pillar.isAway = true;
        assertThat(refusal(asking.ask(enquiry(), SENDER))).isEqualTo("ACCESS_MAIL_AWAY");
        assertThat(applicants.all()).isEmpty();
        pillar.isAway = false;
        pillar.refuses = true;
        assertThat(refusal(asking.ask(enquiry(), SENDER))).isEqualTo("ACCESS_MAIL_RETURNED");
        assertThat(applicants.all()).isEmpty();
    }

    @Test
    void a_document_that_everybody_may_have_cannot_be_asked_for() {
        assertThat(offering.find(EN, Hash.of("another"))).isEmpty();
        var other = new Enquiry(EN, Hash.of("another"), "Lei", "lei@example.com", "Ltd", "Audit", "", "");
        assertThat(refusal(asking.ask(other, SENDER))).isEqualTo("UNKNOWN_DOCUMENT");
    }

    @Test
    void authors_neither_see_who_asks_nor_decide() {
        var id = asked();
        assertThat(deciding.closed(ADA)).isPresent();
        assertThat(refusal(deciding.grant(ADA, id, 0, 0))).isEqualTo("NOT_YOUR_ROLE");
        assertThat(refusal(deciding.deny(ADA, id, "No."))).isEqualTo("NOT_YOUR_ROLE");
        assertThat(refusal(deciding.erase(ADA, id))).isEqualTo("NOT_YOUR_ROLE");
    }

    @Test
    void of_two_answers_one_counts() {
        var id = asked();
        assertThat(refusal(deciding.deny(CARL, id, " "))).isEqualTo("ACCESS_REASON_MISSING");
        assertThat(refusal(deciding.deny(CARL, id, "No contract."))).isEmpty();
        assertThat(refusal(deciding.grant(CARL, id, 0, 0))).isEqualTo("ACCESS_DECIDED");
        replying(requests).run();
        assertThat(pillar.last().text()).contains("No contract.").doesNotContain("/documents/yours");
    }

    @Test
    void a_yes_is_for_so_many_days_and_so_many_times() {
        var id = asked();
        assertThat(refusal(deciding.grant(CARL, id, 91, 0))).isEqualTo("ACCESS_DAYS");
        assertThat(refusal(deciding.grant(CARL, id, -1, 0))).isEqualTo("ACCESS_DAYS");
        assertThat(refusal(deciding.grant(CARL, id, 0, 1001))).isEqualTo("ACCESS_TIMES");
        assertThat(refusal(deciding.grant(CARL, id, 3, 1))).isEmpty();
        replying(requests).run();
        var secret = secretInMail();
        assertThat(fetched(secret)).contains("%PDF");
        assertThat(fetched(secret)).isEqualTo("nothing");
        assertThat(request().state(clock.instant())).isEqualTo(Request.State.USED_UP);
    }

    @Test
    void a_link_ends_with_its_last_instant() {
        var secret = granted();
        clock.goesOn(Duration.ofDays(14).minusMillis(1));
        assertThat(fetched(secret)).contains("%PDF");
        clock.goesOn(Duration.ofMillis(1));
        assertThat(fetched(secret)).isEqualTo("nothing");
    }

    @Test
    void what_was_taken_back_leads_nowhere_on_every_node() {
        var secret = granted();
        var elsewhere = new Requests(house.journals);
        deciding.revoke(CARL, request().id());
        assertThat(fetched(secret)).isEqualTo("nothing");
        assertThat(handing(elsewhere).find(secret, SENDER)).isEmpty();
        assertThat(refusal(deciding.again(CARL, request().id()))).isEqualTo("ACCESS_NOT_OPEN");
    }

    @Test
    void a_copy_is_counted_over_all_nodes_and_nobody_gets_one_that_is_not_written_down() {
        var secret = granted();
        var here = handing(requests);
        var there = handing(new Requests(house.journals));
        var ready = here.find(secret, SENDER).orElseThrow();
        var elsewhere = there.find(secret, SENDER).orElseThrow();
        assertThat(refusal(here.fetch(ready))).isEmpty();
        assertThat(refusal(there.fetch(elsewhere))).isEmpty();
        assertThat(refusal(here.fetch(ready))).isEqualTo("ACCESS_OVER");
        assertThat(kinds().stream().filter("fetch"::equals)).hasSize(2);
    }

    @Test
    void an_answer_waits_for_the_mail_server_and_goes_out_once_from_two_nodes() {
        var id = asked();
        pillar.letters.clear();
        deciding.grant(CARL, id, 0, 0);
        pillar.isAway = true;
        replying(requests).run();
        pillar.isAway = false;
        replying(requests).run();
        assertThat(pillar.letters).as("not before its time").isEmpty();
        clock.goesOn(Duration.ofMinutes(1));
        replying(new Requests(house.journals)).run();
        replying(requests).run();
        assertThat(pillar.letters).hasSize(1);
        assertThat(fetched(secretInMail())).contains("%PDF");
    }

    @Test
    void an_answer_that_is_returned_for_good_is_told_and_mailed_again_with_another_link() {
        var id = asked();
        deciding.grant(CARL, id, 0, 0);
        pillar.refuses = true;
        replying(requests).run();
        pillar.refuses = false;
        assertThat(request().mail().trouble()).contains("550");
        clock.goesOn(Duration.ofDays(1));
        replying(requests).run();
        assertThat(kinds()).containsExactly("ask", "grant", "mail", "return");
        deciding.again(CARL, id);
        replying(requests).run();
        var first = secretInMail();
        deciding.again(CARL, id);
        replying(requests).run();
        assertThat(fetched(first)).isEqualTo("nothing");
        assertThat(fetched(secretInMail())).contains("%PDF");
    }

    @Test
    void nobody_is_promised_a_document_that_no_copy_can_be_made_of() {
        var id = asked();
        inking.trouble = "ACCESS_PDF_ENCRYPTED";
        assertThat(refusal(deciding.grant(CARL, id, 0, 0))).isEqualTo("ACCESS_PDF_ENCRYPTED");
        assertThat(request().decision()).isEmpty();
    }

    @Test
    void a_page_that_gives_a_document_to_some_is_not_reviewed_with_one_that_cannot_be_marked() {
        inking.trouble = "ACCESS_PDF_BROKEN";
        var markable = new Markable(assets, inking);
        var link = "[It](/assets/" + REPORT + "/report.pdf)";
        var narrow = House.text("Report", link).with("accessTier", new FieldValue.One("nda"));
        assertThat(markable.in(narrow)).containsExactly(new Problem("body", "ACCESS_PDF_BROKEN", List.of()));
        assertThat(markable.in(House.text("Report", link)))
                .as("for everybody as it is")
                .isEmpty();
        assertThat(markable.in(narrow.with("body", new FieldValue.One("None."))))
                .isEmpty();
    }

    @Test
    void who_is_erased_is_forgotten_at_once_and_their_link_ends() {
        var secret = granted();
        assertThat(refusal(deciding.erase(CARL, request().id()))).isEmpty();
        assertThat(applicants.all()).isEmpty();
        assertThat(fetched(secret)).isEqualTo("nothing");
        assertThat(refusal(deciding.erase(CARL, request().id()))).isEqualTo("ACCESS_FORGOTTEN");
        assertThat(Verification.of(house.journals, house.texts).damage()).isEmpty();
    }

    @Test
    void who_never_confirms_is_forgotten_after_a_day_and_the_others_some_time_after_all_is_over() {
        asking.ask(from("other@example.com"), SENDER);
        granted();
        clock.goesOn(Duration.ofDays(1).plusSeconds(1));
        forgetting.run();
        assertThat(applicants.all())
                .extracting(one -> one.person().email().value())
                .containsExactly("lei@example.com");
        clock.goesOn(Duration.ofDays(14 + 28));
        forgetting.run();
        assertThat(applicants.all()).hasSize(1);
        clock.goesOn(Duration.ofDays(1));
        forgetting.run();
        assertThat(applicants.all()).isEmpty();
        assertThat(request().isErased()).isTrue();
        assertThat(kinds()).endsWith("erase");
    }

    @Test
    void whoever_guesses_has_to_wait() {
        var secret = granted();
        var handing = handing(requests);
        for (int times = 0; times < 5; times++) {
            assertThat(handing.find("wrong" + times, "198.51.100.1")).isEmpty();
        }
        assertThat(handing.find(secret, "198.51.100.1")).isEmpty();
        assertThat(handing.find(secret, SENDER)).isPresent();
    }
}
