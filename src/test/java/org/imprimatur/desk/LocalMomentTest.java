package org.imprimatur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.imprimatur.desk.frame.LocalMoment;
import org.imprimatur.workflow.Outcome.Refused;
import org.junit.jupiter.api.Test;

/** Times are typed as the clocks on the wall say them. */
class LocalMomentTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void a_time_is_that_of_the_zone_summer_and_winter() {
        assertThat(LocalMoment.read("2026-07-01T12:00", BERLIN).instant())
                .isEqualTo(Instant.parse("2026-07-01T10:00:00Z"));
        assertThat(LocalMoment.read("2026-12-01T12:00", BERLIN).instant())
                .isEqualTo(Instant.parse("2026-12-01T11:00:00Z"));
        assertThat(LocalMoment.typed(Instant.parse("2026-07-01T10:00:30Z"), BERLIN))
                .isEqualTo("2026-07-01T12:00");
    }

    @Test
    void an_hour_that_clocks_leave_out_is_refused_and_says_so() {
        var gap = LocalMoment.read("2026-03-29T02:30", BERLIN).refused().orElseThrow();
        assertThat(gap.key()).isEqualTo("INSTANT_SKIPPED");
        assertThat(gap.plainArgs()).containsExactly("02:00", "03:00");
        assertThat(LocalMoment.read("2026-03-29T01:59", BERLIN).refused()).isEmpty();
        assertThat(LocalMoment.read("2026-03-29T03:00", BERLIN).refused()).isEmpty();
    }

    @Test
    void of_an_hour_that_comes_twice_the_first_is_meant() {
        assertThat(LocalMoment.read("2026-10-25T02:30", BERLIN).instant())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void what_is_no_time_is_refused() {
        assertThat(LocalMoment.read("tomorrow", BERLIN).refused())
                .map(Refused::key)
                .contains("INSTANT_WRONG");
        assertThat(LocalMoment.read("", BERLIN).refused()).isPresent();
        assertThat(LocalMoment.read("2026-02-30T10:00", BERLIN).refused()).isPresent();
    }
}
