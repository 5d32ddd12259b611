package org.imprimatur.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.imprimatur.page.Roots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrafficTest {
    private final Traffic traffic = new Traffic();

    @Test
    void whoever_is_being_answered_is_open_until_then() {
        traffic.begin();
        traffic.begin();
        assertThat(traffic.open()).isEqualTo(2);
        traffic.end(Area.SITE, 304, 1_000);
        assertThat(traffic.open()).isEqualTo(1);
        assertThat(traffic.answers()).containsEntry("3xx", 1L).containsEntry("2xx", 0L);
        assertThat(traffic.times().get("site").count()).isEqualTo(1);
    }

    @Test
    void who_is_passed_on_is_not_open_and_not_answered() {
        traffic.begin();
        traffic.passOn();
        assertThat(traffic.open()).isZero();
        assertThat(traffic.answers().values()).containsOnly(0L);
        assertThat(traffic.times().get("site").count()).isZero();
    }

    @Test
    void the_end_waits_for_those_who_are_being_answered() {
        traffic.begin();
        var other = new Thread(() -> {
            while (!traffic.isClosing()) {
                Thread.onSpinWait();
            }
            traffic.end(Area.DESK, 200, 1);
        });
        other.start();
        traffic.close();
        assertThat(traffic.await(Duration.ofSeconds(20))).isZero();
    }

    @Test
    void and_not_for_ever() {
        traffic.begin();
        assertThat(traffic.await(Duration.ofMillis(30))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/en/, SITE",
        "/, SITE",
        "/api/v1/pages, API",
        "/api/v1/manage/pages, MANAGEMENT",
        "/desk/, DESK",
        "/assets/ab/x.pdf, FILES",
        "/_theme/ab/x.css, FILES",
        "/health/ready, WATCH",
        "/metrics, WATCH"
    })
    void the_address_tells_what_a_request_is_for(String path, Area area) {
        assertThat(Areas.of(Roots.ALONE).of(path)).isEqualTo(area);
        var below = new Roots("/shop/trust", "/shop/legal", "/shop/trust-api");
        var moved = path.startsWith("/desk")
                ? "/shop/legal" + path.substring(5)
                : path.startsWith("/api") ? "/shop/trust-api" + path.substring(4) : "/shop/trust" + path;
        assertThat(Areas.of(below).of(moved)).isEqualTo(area);
    }
}
