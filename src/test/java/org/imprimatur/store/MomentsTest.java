package org.imprimatur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MomentsTest {
    @Test
    void every_instant_comes_back_as_it_was_written() {
        var random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            var second = Instant.ofEpochSecond(random.nextLong(-2_000_000_000_000L, 2_000_000_000_000L));
            for (Instant at : List.of(second, second.plusMillis(random.nextInt(1_000)), second.plusNanos(1))) {
                assertThat(Moments.parse(at.toString())).isEqualTo(at);
            }
        }
        for (Instant at : List.of(Instant.EPOCH, Instant.MIN, Instant.MAX, Instant.parse("2024-02-29T23:59:59.999Z"))) {
            assertThat(Moments.parse(at.toString())).isEqualTo(at);
        }
    }

    @Test
    void what_is_none_is_refused_as_ever() {
        for (String none :
                List.of("", "yesterday", "2026-03-01T10:00:00", "2026-03-01 10:00:00Z", "2026-03-01T10:00:0zZ")) {
            assertThatThrownBy(() -> Moments.parse(none)).isInstanceOf(DateTimeParseException.class);
        }
        assertThatThrownBy(() -> Moments.parse("2026-02-30T10:00:00Z")).isInstanceOf(RuntimeException.class);
    }
}
