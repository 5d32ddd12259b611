package org.imprimatur.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.imprimatur.hooks.Exchange.done;
import static org.imprimatur.hooks.Exchange.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.People;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HooksTest {
    private static final Topic[] ALL = Topic.values();

    private final Exchange exchange = new Exchange();
    private final House house = exchange.house;

    @Test
    void a_hook_is_told_what_it_chose_and_nothing_else() {
        exchange.registered(Topic.PUBLISHED, Topic.SENT_BACK);
        house.aDraft().live();
        exchange.round();
        assertThat(exchange.topics()).containsExactly("page.published");
        assertThat(exchange.calls.get(0).url()).isEqualTo("https://hear.example/news");
        assertThat(exchange.calls.get(0).body())
                .contains("\"path\":\"policies/privacy\"", "\"locale\":\"en\"", "\"live\":true", "\"by\":\"ada\"");
    }

    @Test
    void what_happened_before_it_was_registered_is_not_told() {
        house.aDraft().live();
        exchange.registered(ALL);
        exchange.round();
        assertThat(exchange.calls).isEmpty();
    }

    @Test
    void no_word_of_a_text_a_reason_or_a_comment_leaves_the_house() {
        exchange.registered(ALL);
        var page = house.aDraft().inReview();
        house.reviewing.sendBack(
                People.CARL, page.id(), page.now().head().text(), "The wording about logs is confidential.");
        exchange.round();
        assertThat(exchange.topics()).contains("page.created", "page.submitted", "page.sent_back");
        assertThat(exchange.calls)
                .noneMatch(call -> call.says("confidential") || call.says("We keep logs") || call.says("Privacy"));
    }

    @Test
    void events_of_a_page_arrive_in_order_whatever_fails() {
        exchange.registered(ALL);
        house.aDraft().live();
        exchange.answers(500);
        exchange.round();
        house.aDraft().at("policies/terms").begun();
        for (int i = 0; i < 4; i++) {
            exchange.later(Duration.ofHours(6));
        }
        exchange.answers(204);
        exchange.later(Duration.ofHours(14));
        exchange.later(Duration.ofHours(14));
        var arrived = exchange.tries.of(exchange.hooks.all().get(0).id()).stream()
                .filter(one ->
                        one.state() == Attempt.State.ARRIVED && one.body().contains("policies/privacy"))
                .map(Attempt::topic)
                .toList();
        assertThat(arrived).containsExactly("page.published", "page.approved", "page.submitted", "page.created");
    }

    @Test
    void what_did_not_arrive_is_tried_again_later_and_later_and_given_up_in_the_end() {
        var hook = exchange.registered(Topic.CREATED);
        house.aDraft().begun();
        exchange.answers(503);
        exchange.round();
        exchange.round();
        assertThat(exchange.calls).hasSize(1);
        for (int i = 0; i < 40; i++) {
            exchange.later(Duration.ofHours(3));
            exchange.later(Duration.ofMinutes(6));
        }
        assertThat(exchange.calls).hasSize(Fate.TRIES);
        assertThat(exchange.tries.failed(hook.id()))
                .extracting(Attempt::state, Attempt::code, Attempt::answer)
                .containsExactly(tuple(Attempt.State.GIVEN_UP, 503, "said 503"));
        var waits = Stream.iterate(1, i -> i < Fate.TRIES, i -> i + 1)
                .map(Fate::wait)
                .toList();
        assertThat(waits).isSorted();
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus)).isGreaterThan(Duration.ofHours(72));
    }

    @Test
    void the_id_of_an_event_stays_the_same_over_all_its_tries() {
        exchange.registered(Topic.CREATED);
        house.aDraft().begun();
        exchange.answers(500);
        exchange.round();
        exchange.answers(200);
        exchange.later(Duration.ofMinutes(10));
        assertThat(exchange.calls).hasSize(2);
        assertThat(exchange.calls.stream().map(call -> call.headers().get("webhook-id")))
                .containsOnly(exchange.calls.get(0).headers().get("webhook-id"));
        assertThat(exchange.calls.get(0).body()).isEqualTo(exchange.calls.get(1).body());
        assertThat(exchange.calls.get(0).headers().get("webhook-timestamp"))
                .isNotEqualTo(exchange.calls.get(1).headers().get("webhook-timestamp"));
    }

    @Test
    void a_call_of_which_nothing_was_written_down_is_made_again_after_a_kill() {
        exchange.registered(Topic.CREATED);
        house.aDraft().begun();
        exchange.attempts.killsBeforeTheEnd(true);
        exchange.round();
        exchange.attempts.killsBeforeTheEnd(false);
        exchange.node = exchange.node(house.anotherNode());
        exchange.round();
        assertThat(exchange.calls).hasSize(1);
        exchange.later(Fate.LEASE);
        assertThat(exchange.topics()).containsExactly("page.created", "page.created");
        exchange.later(Duration.ofHours(2));
        assertThat(exchange.calls).hasSize(2);
    }

    @Test
    void what_was_told_is_not_told_again_after_a_start() {
        exchange.registered(ALL);
        house.aDraft().live();
        exchange.round();
        int told = exchange.calls.size();
        exchange.node = exchange.node(house.anotherNode());
        exchange.round();
        exchange.later(Duration.ofHours(7));
        assertThat(exchange.calls).hasSize(told).isNotEmpty();
    }

    @Test
    void two_nodes_tell_an_event_once() {
        exchange.registered(ALL);
        house.aDraft().live();
        var other = exchange.node(house.anotherNode());
        other.run(Runnable::run);
        exchange.round();
        other.run(Runnable::run);
        assertThat(exchange.topics())
                .containsExactly("page.created", "page.submitted", "page.approved", "page.published");
    }

    @Test
    void what_happens_while_nobody_runs_is_told_after_the_start() {
        exchange.registered(Topic.PUBLISHED);
        exchange.round();
        var restarted = house.anotherNode();
        house.aDraft().live();
        house.clock.forward(Duration.ofDays(2));
        restarted = restarted.anotherNode();
        exchange.node = exchange.node(restarted);
        exchange.round();
        assertThat(exchange.topics()).containsExactly("page.published");
    }

    @Test
    void releases_are_told_of() {
        exchange.registered(Topic.RELEASE_OPENED);
        house.releases.open(People.ADA.name(), house.clock.instant(), "Terms 2");
        exchange.round();
        assertThat(exchange.topics()).containsExactly("release.opened");
        assertThat(exchange.calls.get(0).body()).contains("\"name\":\"Terms 2\"");
    }

    @Test
    void a_hook_that_nobody_answers_at_is_switched_off_and_admins_are_told() {
        var hook = exchange.registered(ALL);
        house.aDraft().begun();
        exchange.answers(call -> new Reply(0, "away:refused", 1, 0));
        for (int day = 0; day < 6; day++) {
            house.aDraft().at("day/" + day).begun();
            exchange.later(Duration.ofDays(1));
        }
        assertThat(exchange.alarms).extracting(Hook::id).containsExactly(hook.id());
        assertThat(exchange.hooks.find(hook.id()).orElseThrow().state()).isEqualTo(Hook.State.GIVEN_UP);
        int calls = exchange.calls.size();
        exchange.later(Duration.ofDays(1));
        assertThat(exchange.calls).hasSize(calls);
    }

    @Test
    void one_that_answers_now_and_then_is_not_switched_off() {
        var hook = exchange.registered(Topic.CREATED);
        for (int day = 0; day < 8; day++) {
            exchange.answers(day % 2 == 0 ? 500 : 204);
            house.aDraft().at("day/" + day).begun();
            exchange.later(Duration.ofDays(1));
            exchange.later(Duration.ofHours(1));
        }
        assertThat(exchange.alarms).isEmpty();
        assertThat(exchange.hooks.find(hook.id()).orElseThrow().isOn()).isTrue();
    }

    @Test
    void whoever_answers_gone_is_not_called_again() {
        exchange.registered(Topic.CREATED);
        exchange.answers(410);
        house.aDraft().begun();
        exchange.round();
        assertThat(exchange.alarms).hasSize(1);
        assertThat(exchange.alarms.get(0).why()).isEqualTo("410");
    }

    @Test
    void what_was_missed_while_it_was_off_is_sent_where_that_is_wanted() {
        var hook = exchange.registered(Topic.CREATED);
        exchange.round();
        done(exchange.keeping.switchOff(People.ROOT, hook.id()));
        exchange.round();
        house.aDraft().begun();
        exchange.later(Duration.ofHours(1));
        assertThat(exchange.calls).isEmpty();
        done(exchange.keeping.switchOn(People.ROOT, hook.id(), true));
        exchange.round();
        assertThat(exchange.topics()).containsExactly("page.created");
    }

    @Test
    void or_not_sent_where_it_is_not() {
        var hook = exchange.registered(Topic.CREATED);
        exchange.round();
        done(exchange.keeping.switchOff(People.ROOT, hook.id()));
        house.aDraft().begun();
        exchange.later(Duration.ofHours(1));
        done(exchange.keeping.switchOn(People.ROOT, hook.id(), false));
        exchange.later(Duration.ofHours(1));
        assertThat(exchange.calls).isEmpty();
        house.aDraft().at("later").begun();
        exchange.round();
        assertThat(exchange.topics()).containsExactly("page.created");
    }

    @Test
    void an_admin_has_one_event_told_again() {
        var hook = exchange.registered(Topic.CREATED);
        house.aDraft().begun();
        exchange.round();
        var arrived = exchange.tries.of(hook.id()).get(0);
        done(exchange.tries.again(People.ROOT, hook.id(), arrived.id()));
        exchange.round();
        assertThat(exchange.calls).hasSize(2);
        assertThat(exchange.calls.get(1).headers().get("webhook-id"))
                .isEqualTo(exchange.calls.get(0).headers().get("webhook-id"));
        exchange.later(Duration.ofDays(1));
        assertThat(exchange.calls).hasSize(2);
        assertThat(exchange.attempts.asked()).isEmpty();
    }

    @Test
    void an_admin_has_all_told_again_that_did_not_arrive_even_after_a_start() {
        var hook = exchange.registered(Topic.CREATED);
        exchange.answers(404);
        house.aDraft().begun();
        house.aDraft().at("two").begun();
        for (int i = 0; i < 40; i++) {
            exchange.later(Duration.ofHours(2));
        }
        exchange.answers(200);
        assertThat(done(exchange.tries.allAgain(People.ROOT, hook.id()))).isEqualTo(2);
        exchange.node = exchange.node(house.anotherNode());
        int before = exchange.calls.size();
        exchange.round();
        assertThat(exchange.calls).hasSize(before + 2);
        assertThat(exchange.tries.failed(hook.id())).isEmpty();
    }

    @Test
    void requests_are_signed_as_the_standard_says() {
        var secret = new HookSecret("one", 1, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", Instant.EPOCH);
        var signature = Signature.of(
                List.of(secret),
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}");
        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void two_secrets_are_good_for_a_day_after_a_new_one_was_made() {
        var hook = exchange.registered(Topic.CREATED);
        var fresh = done(exchange.keeping.rotate(People.ROOT, hook.id()));
        house.aDraft().begun();
        exchange.round();
        assertThat(exchange.calls.get(0).headers().get("webhook-signature").split(" "))
                .hasSize(2);
        house.clock.forward(Duration.ofHours(25));
        house.aDraft().at("two").begun();
        exchange.round();
        var call = exchange.calls.get(1);
        var alone = Signature.of(
                List.of(new HookSecret(hook.id(), 2, fresh.secret(), Instant.EPOCH)),
                call.headers().get("webhook-id"),
                Instant.ofEpochSecond(Long.parseLong(call.headers().get("webhook-timestamp"))),
                call.body());
        assertThat(call.headers()).containsEntry("webhook-signature", alone);
    }

    @Test
    void an_old_secret_can_be_ended_at_once() {
        var hook = exchange.registered(Topic.CREATED);
        done(exchange.keeping.rotate(People.ROOT, hook.id()));
        done(exchange.keeping.forgetOldSecret(People.ROOT, hook.id()));
        house.aDraft().begun();
        exchange.round();
        assertThat(exchange.calls.get(0).headers().get("webhook-signature")).doesNotContain(" ");
        assertThat(exchange.keeping.oldSecretUntil(hook.id())).isEmpty();
    }

    @Test
    void secrets_are_long_and_stand_in_no_journal() {
        var made = done(exchange.keeping.register(
                People.ROOT, new HookWish("News", "https://hear.example", Set.of(Topic.PUBLISHED))));
        assertThat(Base64.getDecoder().decode(made.secret().substring("whsec_".length())))
                .hasSize(32);
        assertThat(made.toString()).doesNotContain(made.secret());
        house.journals.forEach(entry -> assertThat(entry.canonical()).doesNotContain(made.secret()));
    }

    @Test
    void a_ping_is_answered_at_once_and_stands_among_the_tries() {
        var hook = exchange.registered(Topic.PUBLISHED);
        assertThat(done(exchange.tries.ping(People.ROOT, hook.id())).isYes()).isTrue();
        assertThat(exchange.topics()).containsExactly("ping");
        assertThat(exchange.tries.of(hook.id())).extracting(Attempt::topic).containsExactly("ping");
        exchange.answers(500);
        done(exchange.tries.ping(People.ROOT, hook.id()));
        exchange.later(Duration.ofDays(1));
        assertThat(exchange.calls).hasSize(2);
    }

    @Test
    void old_tries_are_thrown_away_and_nothing_is_told_again_for_that() {
        var hook = exchange.registered(Topic.CREATED);
        house.aDraft().begun();
        exchange.round();
        exchange.later(Duration.ofDays(31));
        assertThat(exchange.tries.tidy()).isEqualTo(1);
        assertThat(exchange.tries.of(hook.id())).isEmpty();
        exchange.node = exchange.node(house.anotherNode());
        exchange.round();
        assertThat(exchange.calls).hasSize(1);
    }

    @Test
    void nothing_is_left_of_one_that_was_removed_but_its_journal() {
        var hook = exchange.registered(Topic.CREATED);
        house.aDraft().begun();
        exchange.round();
        done(exchange.keeping.remove(People.ROOT, hook.id()));
        exchange.tries.tidy();
        assertThat(exchange.tries.of(hook.id())).isEmpty();
        assertThat(exchange.secrets.of(hook.id())).isEmpty();
        assertThat(exchange.hooks.past(hook.id())).hasSize(2);
        house.aDraft().at("two").begun();
        exchange.later(Duration.ofMinutes(1));
        assertThat(exchange.calls).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hear.example",
                "ftp://hear.example",
                "https://",
                "https://a:b@hear.example/",
                "https://hear.example/#a",
                "javascript:alert(1)",
                "https://hear example/",
                "file:///etc/passwd"
            })
    void an_address_that_cannot_be_called_is_refused(String url) {
        assertThat(refusal(exchange.keeping.register(People.ROOT, new HookWish("News", url, Set.of(Topic.PUBLISHED)))))
                .isEqualTo("HOOK_URL_WRONG");
    }

    @Test
    void an_address_in_the_clear_is_refused() {
        assertThat(refusal(exchange.keeping.register(
                        People.ROOT, new HookWish("News", "http://hear.example", Set.of(Topic.PUBLISHED)))))
                .isEqualTo("HOOK_NOT_SECURE");
    }

    @Test
    void only_admins_keep_hooks() {
        var wish = new HookWish("News", "https://hear.example", Set.of(Topic.PUBLISHED));
        assertThat(refusal(exchange.keeping.register(People.ADA, wish))).isEqualTo("ADMINS_ONLY");
        var hook = exchange.registered(Topic.CREATED);
        assertThat(refusal(exchange.keeping.rotate(People.CARL, hook.id()))).isEqualTo("ADMINS_ONLY");
        assertThat(refusal(exchange.tries.ping(People.CARL, hook.id()))).isEqualTo("ADMINS_ONLY");
        assertThat(refusal(exchange.tries.allAgain(People.ADA, hook.id()))).isEqualTo("ADMINS_ONLY");
    }

    @ParameterizedTest
    @EnumSource(names = "NEWER", mode = EnumSource.Mode.EXCLUDE)
    void every_arrow_of_a_page_can_be_told_of(Transition arrow) {
        var entry = new Entry(
                new Subject("page:some"), 1, Hash.NONE, Instant.EPOCH, People.ADA.name(), arrow.id(), Map.of());
        assertThat(Topic.of(entry)).isPresent();
        assertThat(Topic.of(entry).orElseThrow().id()).matches("[a-z_]+(\\.[a-z_]+)+");
    }
}
