package org.imprimatur.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;
import static org.imprimatur.fixture.People.ROOT;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.imprimatur.accounts.Throttle;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemoryMarks;
import org.imprimatur.fixture.MemorySubscribers;
import org.imprimatur.fixture.Pillar;
import org.imprimatur.fixture.RoomSentences;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.fixture.ToldClock;
import org.imprimatur.notices.Letter;
import org.imprimatur.notices.Mailing;
import org.imprimatur.notify.NewsLetters;
import org.imprimatur.notify.ReaderSettings;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Wording;
import org.imprimatur.workflow.Outcome.Refused;
import org.junit.jupiter.api.Test;

/** Who asked and confirmed is told once of what was published, until they leave. */
class SubscriptionsTest {
    private static final Pattern SECRET = Pattern.compile("/subscribe/(?:confirm|leave)/(\\S+)");
    private static final String SENDER = "192.0.2.7";

    private final House house = new House();
    private final ToldClock clock = new ToldClock(Instant.EPOCH);
    private final MemorySubscribers subscribers = new MemorySubscribers();
    private final MemoryMarks marks = new MemoryMarks();
    private final Pillar pillar = new Pillar();
    private final AtomicInteger made = new AtomicInteger();
    private final NewsLetters letters = new NewsLetters(
            RoomSentences.of("notify"),
            new SmallTypes(),
            new ReaderSettings("https://trust.example", new Wording(Map.of("en", "Trust", "zh", "信任"))));
    private final Subscribing subscribing = new Subscribing(
            subscribers,
            letters,
            pillar,
            new Mailing("mail.example:25"),
            () -> "secret-that-nobody-guesses-" + made.incrementAndGet(),
            new Throttle(clock, new Throttle.Limits(5, Duration.ofMinutes(1))),
            clock);
    private final Telling telling = telling();

    private Telling telling() {
        return new Telling(
                subscribers, house.live, marks, letters, pillar, new Mailing("mail.example:25"), Rhythm.HOUR, clock);
    }

    /** The node's clock steps by itself; this one stands an hour before what is published next. */
    private void itIsAnHourBefore() {
        clock.is(house.clock.instant().minus(Duration.ofHours(1)));
    }

    /** The hour in which a page was published is over. */
    private void theHourIsOver(APage page) {
        var since = page.live().orElseThrow().since();
        clock.is(since.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofMinutes(62)));
    }

    private String secretInMail() {
        var found = SECRET.matcher(pillar.last().text());
        assertThat(found.find()).as(pillar.last().text()).isTrue();
        return found.group(1);
    }

    private Subscriber subscribed(LocaleTag locale, Topic topic, String email) {
        assertThat(subscribing.subscribe(locale, topic, email, "", SENDER)).isEmpty();
        var found = subscribing.asked(secretInMail(), SENDER).orElseThrow();
        subscribing.confirm(found);
        pillar.letters.clear();
        return found;
    }

    private List<String> told() {
        return pillar.letters.stream().map(letter -> letter.to().value()).toList();
    }

    @Test
    void who_confirmed_is_told_once_with_what_changed_and_how_to_leave() {
        itIsAnHourBefore();
        subscribed(EN, Topic.SITE, "lei@example.com");
        var page = house.aDraft().live();
        theHourIsOver(page);
        telling.run();
        telling.run();
        telling().run();
        assertThat(told()).containsExactly("lei@example.com");
        assertThat(pillar.last().text()).contains("https://trust.example/en/policies/privacy");
        assertThat(pillar.last().leave()).contains("https://trust.example/subscribe/leave/");
        clock.goesOn(Duration.ofDays(3));
        telling.run();
        assertThat(told()).hasSize(1);
    }

    @Test
    void who_did_not_confirm_is_told_nothing_and_forgotten_after_a_day() {
        itIsAnHourBefore();
        subscribing.subscribe(EN, Topic.SITE, "lei@example.com", "", SENDER);
        pillar.letters.clear();
        theHourIsOver(house.aDraft().live());
        telling.run();
        assertThat(told()).isEmpty();
        clock.goesOn(Duration.ofDays(1));
        subscribing.tidy();
        assertThat(subscribers.all()).isEmpty();
    }

    @Test
    void only_what_was_published_is_told_and_never_a_draft() {
        itIsAnHourBefore();
        subscribed(EN, Topic.SITE, "lei@example.com");
        var page = house.aDraft().at("one").saying(House.text("One", "Old.")).live();
        house.aDraft().at("two").saying(House.text("Secret plans", "New.")).inReview();
        page.after(live -> live.write(ADA, "Secret words."));
        theHourIsOver(page);
        telling.run();
        assertThat(pillar.last().text()).contains("One").doesNotContain("Secret");
        assertThat(pillar.last().html()).doesNotContain("Secret");
    }

    @Test
    void several_changes_come_in_one_mail_and_what_was_missed_in_the_next() {
        itIsAnHourBefore();
        subscribed(EN, Topic.SITE, "lei@example.com");
        house.aDraft().at("one").saying(House.text("One", "1")).live();
        var last = house.aDraft().at("two").saying(House.text("Two", "2")).live();
        theHourIsOver(last);
        clock.goesOn(Duration.ofDays(4));
        telling.run();
        assertThat(pillar.letters).hasSize(1);
        assertThat(pillar.last().subject()).isEqualTo("Trust: 2 pages published");
        assertThat(pillar.last().text()).contains("/en/one").contains("/en/two");
    }

    @Test
    void each_is_told_in_their_language_of_what_they_asked_for() {
        itIsAnHourBefore();
        var page = house.aDraft().at("one").saying(House.text("One", "1")).live();
        subscribed(ZH, Topic.SITE, "zh@example.com");
        subscribed(EN, Topic.of(SmallTypes.CONTRACT), "contracts@example.com");
        subscribed(EN, Topic.of(SmallTypes.POLICY), "policies@example.com");
        subscribed(EN, Topic.of(page.id()), "page@example.com");
        theHourIsOver(house.aDraft().at("two").saying(House.text("Two", "2")).live());
        telling.run();
        assertThat(told()).containsExactlyInAnyOrder("policies@example.com", "page@example.com");
        assertThat(pillar.letters.stream()
                        .filter(letter -> letter.to().value().startsWith("page"))
                        .map(Letter::text))
                .allSatisfy(text -> assertThat(text).contains("/en/one").doesNotContain("/en/two"));
    }

    @Test
    void who_left_is_gone_with_their_address() {
        itIsAnHourBefore();
        subscribed(EN, Topic.SITE, "lei@example.com");
        var page = house.aDraft().live();
        theHourIsOver(page);
        telling.run();
        var leaving = subscribing.leaving(secretInMail(), SENDER).orElseThrow();
        subscribing.leave(leaving);
        assertThat(subscribers.all()).isEmpty();
        assertThat(subscribing.leaving(leaving.leave(), SENDER)).isEmpty();
        assertThat(subscribing.leaving(leaving.leave() + "x", SENDER)).isEmpty();
    }

    @Test
    void the_same_wish_twice_is_told_once() {
        itIsAnHourBefore();
        subscribed(EN, Topic.SITE, "lei@example.com");
        subscribed(EN, Topic.SITE, "Lei@example.com");
        theHourIsOver(house.aDraft().live());
        telling.run();
        assertThat(told()).hasSize(1);
    }

    @Test
    void a_server_that_is_away_is_waited_for_and_two_nodes_send_one_mail() {
        itIsAnHourBefore();
        subscribed(EN, Topic.SITE, "lei@example.com");
        theHourIsOver(house.aDraft().live());
        pillar.isAway = true;
        telling.run();
        pillar.isAway = false;
        telling().run();
        telling.run();
        assertThat(told()).hasSize(1);
    }

    @Test
    void a_mail_that_a_crash_left_in_doubt_is_sent_once_more_under_the_same_id() {
        itIsAnHourBefore();
        subscribed(EN, Topic.SITE, "lei@example.com");
        theHourIsOver(house.aDraft().live());
        marks.loses("news/sent/");
        try {
            telling.run();
        } catch (IllegalCallerException crash) {
            assertThat(crash).hasMessageContaining("news/sent/");
        }
        marks.loses("-");
        telling().run();
        assertThat(told()).as("not at once").hasSize(1);
        clock.goesOn(Duration.ofMinutes(5));
        telling().run();
        assertThat(told()).hasSize(2);
        assertThat(pillar.letters.stream().map(Letter::messageId).distinct()).hasSize(1);
    }

    @Test
    void an_address_that_refuses_three_mails_in_a_row_is_forgotten() {
        itIsAnHourBefore();
        var lei = subscribed(EN, Topic.SITE, "lei@example.com");
        var often = subscribed(EN, Topic.SITE, "often@example.com");
        subscribers.set(subscribers.find(often.id()).orElseThrow().withReturned(Telling.MOST_RETURNED - 1));
        theHourIsOver(house.aDraft().live());
        pillar.refuses = true;
        telling.run();
        assertThat(subscribers.all()).extracting(Subscriber::id).containsExactly(lei.id());
        assertThat(subscribers.find(lei.id()).orElseThrow().returned()).isEqualTo(1);
        pillar.refuses = false;
        clock.goesOn(Duration.ofDays(1));
        telling.run();
        assertThat(told()).as("it is told already").isEmpty();
    }

    @Test
    void what_is_no_address_and_who_comes_too_often_is_refused_and_a_trap_tells_nothing() {
        assertThat(subscribing.subscribe(EN, Topic.SITE, "lei", "", SENDER).map(Refused::key))
                .contains("SUBSCRIPTION_NO_ADDRESS");
        assertThat(subscribing.subscribe(EN, Topic.SITE, "a@example.com", "http://spam", SENDER))
                .isEmpty();
        assertThat(subscribers.all()).isEmpty();
        for (int times = 0; times < 5; times++) {
            subscribing.subscribe(EN, Topic.SITE, "a" + times + "@example.com", "", SENDER);
        }
        assertThat(subscribing
                        .subscribe(EN, Topic.SITE, "b@example.com", "", SENDER)
                        .map(Refused::key))
                .contains("SUBSCRIPTION_TOO_OFTEN");
    }

    @Test
    void an_admin_forgets_an_address_and_nobody_else_may() {
        subscribed(EN, Topic.SITE, "lei@example.com");
        subscribed(ZH, Topic.SITE, "lei@example.com");
        String refused = subscribing.forget(CARL, "lei@example.com").fold(done -> "", Refused::key);
        assertThat(refused).isEqualTo("ADMINS_ONLY");
        int gone = subscribing.forget(ROOT, "LEI@example.com").fold(done -> done, why -> 0);
        assertThat(gone).isEqualTo(2);
        assertThat(subscribers.all()).isEmpty();
    }
}
