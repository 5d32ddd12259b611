package org.imprimatur.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.imprimatur.fixture.WebExchange;
import org.imprimatur.log.RequestId;
import org.imprimatur.page.Roots;
import org.imprimatur.serving.Shortcuts;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final FilterChain READS =
            (request, response) -> request.getInputStream().readAllBytes();

    private final Traffic traffic = new Traffic();
    private final Shortcuts shortcuts = new Shortcuts();
    private final List<String> seen = new ArrayList<>();

    @Test
    void a_request_keeps_the_name_it_came_with_while_it_is_answered_and_gets_it_back() throws Exception {
        var exchange = new WebExchange("GET", "/en/").header("X-Request-Id", "from-proxy-1");
        gate(4).doFilter(exchange.request(), exchange.response(), (request, response) -> seen.add(RequestId.current()));
        assertThat(seen).containsExactly("from-proxy-1");
        assertThat(exchange.headers()).containsEntry("X-Request-Id", "from-proxy-1");
        assertThat(RequestId.current()).isEmpty();
    }

    @Test
    void a_request_that_breaks_is_over_as_well_and_counts_as_broken() {
        var exchange = new WebExchange("GET", "/en/");
        FilterChain broken = (request, response) -> {
            throw new IllegalStateException("broken");
        };
        assertThatThrownBy(() -> gate(4).doFilter(exchange.request(), exchange.response(), broken))
                .hasMessage("broken");
        assertThat(traffic.open()).isZero();
        assertThat(traffic.answers()).containsEntry("5xx", 1L);
        assertThat(RequestId.current()).isEmpty();
    }

    @Test
    void a_body_that_says_it_is_too_large_is_refused_before_it_is_read() throws Exception {
        var exchange = new WebExchange("POST", "/api/v1/manage/import").body(InputStream.nullInputStream(), 101);
        gate(4).doFilter(exchange.request(), exchange.response(), (request, response) -> seen.add("passed"));
        assertThat(exchange.status()).isEqualTo(413);
        assertThat(exchange.headers()).containsEntry("Connection", "close");
        assertThat(exchange.body()).contains("\"status\":413", "\"key\":\"API_TOO_LARGE_FOR_ALL\"");
        assertThat(seen).isEmpty();
    }

    @Test
    void one_that_does_not_say_so_is_refused_when_it_is() throws Exception {
        assertThat(sent(100, 4).status()).isEqualTo(200);
        assertThat(sent(101, 4).status()).isEqualTo(413);
    }

    @Test
    void whoever_would_have_to_be_waited_for_while_too_many_are_is_refused() throws Exception {
        var exchange = new WebExchange("POST", "/desk/").body(new Silent(), -1);
        gate(0).doFilter(exchange.request(), exchange.response(), READS);
        assertThat(exchange.status()).isEqualTo(503);
    }

    @Test
    void a_failure_that_is_wrapped_on_its_way_is_told_as_what_it_is() throws Exception {
        var exchange = new WebExchange("POST", "/desk/").body(new ByteArrayInputStream(new byte[101]), -1);
        gate(4).doFilter(exchange.request(), exchange.response(), (request, response) -> {
            try {
                READS.doFilter(request, response);
            } catch (IOException too) {
                throw new ServletException(new IllegalStateException(too));
            }
        });
        assertThat(exchange.status()).isEqualTo(413);
    }

    @Test
    void slow_is_who_brings_too_little_after_being_waited_for() {
        var endurance = endurance(4);
        assertThat(endurance.isOver(0, Duration.ofSeconds(10).toNanos())).isFalse();
        assertThat(endurance.isOver(9_999, Duration.ofSeconds(11).toNanos())).isTrue();
        assertThat(endurance.isOver(11_000, Duration.ofSeconds(11).toNanos())).isFalse();
        assertThat(new Endurance(100, 0, Duration.ofSeconds(10), 4)
                        .isOver(0, Duration.ofHours(1).toNanos()))
                .as("nobody is too slow where that is off")
                .isFalse();
    }

    @Test
    void once_the_product_stops_connections_do_not_go_on() throws Exception {
        traffic.close();
        var exchange = new WebExchange("GET", "/en/");
        gate(4).doFilter(exchange.request(), exchange.response(), (request, response) -> {});
        assertThat(exchange.headers()).containsEntry("Connection", "close");
    }

    @Test
    void what_is_ready_is_answered_before_any_other_filter_and_named_and_counted_all_the_same() throws Exception {
        shortcuts.toPages((request, response) -> request.getRequestURI().equals("/en/ready"));
        shortcuts.toAnswers((request, response) -> request.getRequestURI().equals("/api/v1/ready"));
        for (var address :
                List.of("/en/ready", "/en/other", "/api/v1/ready", "/api/v1/other", "/api/v1/manage/ready")) {
            var exchange = new WebExchange("GET", address);
            gate(4).doFilter(exchange.request(), exchange.response(), (request, response) -> seen.add(address));
            assertThat(exchange.headers()).containsKey("X-Request-Id");
        }
        assertThat(seen).containsExactly("/en/other", "/api/v1/other", "/api/v1/manage/ready");
        assertThat(traffic.answers()).containsEntry("2xx", 5L);
    }

    private WebExchange sent(int bytes, int waits) throws Exception {
        var exchange = new WebExchange("POST", "/desk/").body(new ByteArrayInputStream(new byte[bytes]), -1);
        gate(waits).doFilter(exchange.request(), exchange.response(), READS);
        return exchange;
    }

    private Gate gate(int waits) {
        var gate = new Gate();
        gate.open(
                traffic,
                new AccessLog(false, false),
                endurance(waits),
                Roots.ALONE,
                shortcuts,
                (language, key, args) -> language + " " + key);
        return gate;
    }

    private static Endurance endurance(int waits) {
        return new Endurance(100, 1_000, Duration.ofSeconds(10), waits);
    }

    /** Nothing has come yet. */
    private static final class Silent extends InputStream {
        @Override
        public int read() {
            return -1;
        }
    }
}
