package org.imprimatur.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
    private final Hand hand = new Hand();
    private final Pace pace = new Pace(hand, 60);

    @Test
    void a_minutes_worth_may_be_asked_at_once_and_then_one_waits_for_the_next_turn() {
        for (int turn = 59; turn >= 0; turn--) {
            assertThat(pace.take("ada")).isEqualTo(new Pace.Turn(true, 60, turn, Duration.ofSeconds(60 - turn)));
        }
        assertThat(pace.take("ada")).isEqualTo(new Pace.Turn(false, 60, 0, Duration.ofSeconds(1)));
        hand.move(400);
        assertThat(pace.take("ada").pause()).isEqualTo(Duration.ofMillis(600));
        assertThat(pace.take("ada").seconds()).isEqualTo(1);
        hand.move(600);
        assertThat(pace.take("ada").isGiven()).isTrue();
        assertThat(pace.take("ada").isGiven()).isFalse();
    }

    @Test
    void whoever_is_refused_does_not_wait_longer_for_having_asked() {
        exhaust("ada");
        for (int again = 0; again < 100; again++) {
            pace.take("ada");
        }
        hand.move(1_000);
        assertThat(pace.take("ada").isGiven()).isTrue();
    }

    @Test
    void nobody_pays_for_another() {
        exhaust("ada");
        assertThat(pace.take("carl").isGiven()).isTrue();
    }

    @Test
    void no_more_is_saved_up_than_a_minutes_worth() {
        pace.take("ada");
        hand.move(3_600_000);
        assertThat(pace.take("ada").left()).isEqualTo(59);
    }

    @Test
    void a_clock_that_is_put_back_takes_nothing_away() {
        pace.take("ada");
        hand.move(-3_600_000);
        assertThat(pace.take("ada").left()).isEqualTo(58);
    }

    @Test
    void with_no_limit_everybody_may_ask() {
        var free = new Pace(hand, 0);
        assertThat(free.isLimited()).isFalse();
        assertThat(free.take("ada").isGiven()).isTrue();
    }

    @Test
    void however_many_ask_memory_is_bounded_and_who_asks_now_is_remembered() {
        exhaust("ada");
        for (int other = 0; other < 30_000; other++) {
            pace.take("other " + other);
            if (other % 10_000 == 0) {
                pace.take("ada");
            }
        }
        assertThat(pace.take("ada").isGiven()).isFalse();
        assertThat(pace.take("other 0").left()).isEqualTo(59);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2::9, 20010db800010002/64",
        "::ffff:203.0.113.7, 203.0.113.7",
        "unknown, unknown",
        "not:an:address, not:an:address"
    })
    void a_network_of_ipv6_is_one_asker(String address, String asker) {
        assertThat(Neighbours.of(address)).isEqualTo(asker);
    }

    private void exhaust(String asker) {
        while (pace.take(asker).isGiven()) {
            assertThat(pace.isLimited()).isTrue();
        }
    }

    /** A clock that stands still until it is moved. */
    private static final class Hand extends Clock {
        private long millis = Instant.parse("2026-03-01T10:00:00Z").toEpochMilli();

        void move(long by) {
            millis += by;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
