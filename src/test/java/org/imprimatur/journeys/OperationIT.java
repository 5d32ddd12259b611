package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever operates the product sees of it, and what it does not let be done to it. */
@ExtendWith(RunningProduct.class)
@TestInstance(Lifecycle.PER_CLASS)
class OperationIT {
    private static final String SECRET = "kV3uX9sQ2wLr8TzB5nYc1mHd";
    private static final String DESCRIPTION = "GET /openapi HTTP/1.1\r\nHost: a\r\n\r\n";
    private static final Duration LONGEST = Duration.ofSeconds(40);

    private final Product product;
    private final Staff staff;
    private final Visitor visitor;

    OperationIT(Product product, Staff staff) {
        this.product = product;
        this.staff = staff;
        visitor = new Visitor(product);
    }

    @Test
    void a_request_has_one_name_in_its_answer_on_an_error_page_and_in_a_problem() {
        var kept = visitor.get("/en/", "X-Request-Id", "from-proxy-7");
        assertThat(kept.headers().allValues("X-Request-Id")).containsExactly("from-proxy-7");
        var made = visitor.get("/api/v1/pages/en/not-there", "X-Request-Id", "not a name");
        assertThat(made.body())
                .contains("\"request\":\""
                        + made.headers().firstValue("X-Request-Id").orElseThrow() + "\"")
                .doesNotContain("not a name");
        var ada = staff.author("ada");
        var lost = ada.visitor().get("/desk/not-there", "X-Request-Id", "from-proxy-8");
        assertThat(lost.body()).contains("Request from-proxy-8: ");
    }

    @Test
    void metrics_are_told_to_who_has_a_token_and_to_nobody_else() {
        assertThat(visitor.get("/metrics").statusCode()).isEqualTo(401);
        assertThat(visitor.get("/metrics", "Authorization", "Bearer imp_" + SECRET)
                        .statusCode())
                .isEqualTo(401);
        assertThat(visitor.get("/metrics/base").statusCode()).isEqualTo(404);
        var author = staff.hire("mona", "author");
        var writes = visitor.get("/metrics", "Authorization", "Bearer " + staff.token(author, "write"));
        assertThat(writes.statusCode()).isEqualTo(401);
        var reads = visitor.get("/metrics", "Authorization", "Bearer " + staff.token(author, "read"));
        assertThat(reads.statusCode()).isEqualTo(200);
        assertThat(reads.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain; version=0.0.4");
        assertThat(reads.body().lines())
                .allMatch(line -> line.matches(
                        "# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*})? [0-9.+-]+"))
                .anyMatch(line -> line.matches("imprimatur_live_pages [1-9]\\d*"))
                .anyMatch(line -> line.matches("imprimatur_review_oldest_wait_seconds [1-9][0-9.]*"))
                .anyMatch(line -> line.matches("imprimatur_journal_append_seconds_count [1-9]\\d*"))
                .anyMatch(line -> line.matches("imprimatur_cache_bytes\\{cache=\"pages\"} [1-9]\\d*"))
                .anyMatch(line -> line.matches("imprimatur_open_requests [1-9]\\d*"))
                .anyMatch(line -> line.startsWith("imprimatur_webhook_backlog_events "));
    }

    @Test
    void who_asks_the_api_is_told_how_often_they_may() {
        var token = staff.token(staff.hire("paula", "author"), "read");
        var first = visitor.get("/api/v1/manage/pages?limit=1", "Authorization", "Bearer " + token);
        var second = visitor.get("/api/v1/manage/pages?limit=1", "Authorization", "Bearer " + token);
        assertThat(first.headers().firstValue("RateLimit-Policy")).contains("\"account\";q=2400;w=60");
        assertThat(first.headers().firstValue("RateLimit").orElse("")).startsWith("\"account\";r=2399;");
        assertThat(second.headers().firstValue("RateLimit").orElse("")).startsWith("\"account\";r=239");
    }

    @ParameterizedTest
    @CsvSource({"GET /en/?q=, 7000, 200", "GET /en/?q=, 9000, 400", "GET /, 40000, 400"})
    void an_address_may_be_so_long(String beginning, int length, int status) throws IOException {
        assertThat(answer(beginning + "a".repeat(length) + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status);
    }

    @ParameterizedTest
    @CsvSource({"90, 10, 200", "110, 10, 400", "10, 1000, 400"})
    void headers_may_be_so_many_and_so_long(int count, int length, int status) throws IOException {
        var request = new StringBuilder("GET /en/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n");
        for (int header = 0; header < count; header++) {
            request.append("X-")
                    .append(header)
                    .append(": ")
                    .append("a".repeat(length))
                    .append("\r\n");
        }
        assertThat(answer(request.append("\r\n").toString())).startsWith("HTTP/1.1 " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/sign-in", "/en/", "/api/v1/pages"})
    void who_asks_what_may_be_done_is_not_told_how_it_is_built(String address) throws IOException {
        assertThat(answer("OPTIONS " + address + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .containsIgnoringCase("\r\nAllow: ")
                .doesNotContain("wadl", "_imprimatur");
    }

    @Test
    void a_body_that_says_it_is_too_large_is_refused_before_it_comes() throws IOException {
        var answer = answer("POST /api/v1/manage/import HTTP/1.1\r\nHost: a\r\nContent-Length: 200000000\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("Connection: close", "API_TOO_LARGE_FOR_ALL");
        assertThat(
                        answer(
                                "POST /desk/files HTTP/1.1\r\nHost: a\r\nAccept-Language: zh\r\nContent-Length: 200000000\r\n\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("发送的内容超过");
    }

    @Test
    void who_is_slow_is_not_waited_for_and_keeps_nobody_else_waiting() throws Exception {
        var hesitant = new ArrayList<Socket>();
        for (int reader = 0; reader < 40; reader++) {
            hesitant.add(connected("GET /en/ HTTP/1.1\r\nHost: a\r\nX-Slow: "));
        }
        var deaf = deaf(DESCRIPTION.repeat(400));
        var body = later(
                "POST /desk/sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\n",
                "a");
        var stalled = later(
                "POST /desk/sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\nname=",
                "");
        var program = later(
                "POST /api/v1/manage/tokens HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\nAuthorization: Bearer "
                        + staff.token(staff.hire("sara", "author")) + "\r\nContent-Type: application/json\r\n\r\n{",
                " ");
        assertThat(visitor.get("/en/").statusCode()).isEqualTo(200);
        assertThat(body.get(LONGEST.toSeconds(), TimeUnit.SECONDS)).startsWith("HTTP/1.1 408");
        assertThat(program.get(LONGEST.toSeconds(), TimeUnit.SECONDS))
                .startsWith("HTTP/1.1 408")
                .contains("API_TOO_SLOW");
        assertThat(stalled.get(LONGEST.toSeconds(), TimeUnit.SECONDS)).startsWith("HTTP/1.1 408");
        assertThat(taken(deaf)).isLessThan(400L * visitor.get("/openapi").body().length());
        for (var reader : hesitant) {
            reader.close();
        }
    }

    @Test
    void no_secret_and_no_personal_link_stands_in_the_log() {
        var token = staff.token(staff.hire("tess", "author"), "read");
        visitor.get("/api/v1/manage/pages", "Authorization", "Bearer " + token);
        visitor.get("/preview/" + SECRET + "/en/?x=" + SECRET);
        visitor.get("/documents/yours/" + SECRET);
        visitor.get("/subscribe/confirm/" + SECRET);
        visitor.get("/desk/provider/return?code=" + SECRET + "&state=" + SECRET);
        var log = product.log();
        assertThat(log)
                .contains("/preview/…/en/", "/documents/yours/…", "/subscribe/confirm/…", "/desk/provider/return");
        assertThat(log).doesNotContain(token).doesNotContain(SECRET);
        assertThat(log).doesNotContainPattern("imp_[A-Za-z0-9_-]{10}|/(yours|confirm|leave|preview)/[A-Za-z0-9_-]{20}");
    }

    /** Asks and takes nothing of what comes. */
    private Socket deaf(String requests) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress("localhost", product.at("/").getPort()));
        socket.getOutputStream().write(requests.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** How many bytes come until the connection ends, or nothing comes any more. */
    private static long taken(Socket socket) throws IOException {
        try (socket) {
            socket.setSoTimeout(5_000);
            return socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (SocketException cutOff) {
            return 0;
        }
    }

    /** Sends something, and then a little each second; what is answered, or nothing where the connection ends. */
    private CompletableFuture<String> later(String first, String drop) {
        return CompletableFuture.supplyAsync(() -> {
            try (var socket = connected(first)) {
                socket.setSoTimeout(1_000);
                var answer = new StringBuilder();
                for (long end = System.nanoTime() + LONGEST.toNanos(); System.nanoTime() < end; ) {
                    try {
                        var some = new byte[4_000];
                        int count = socket.getInputStream().read(some);
                        if (count < 0) {
                            return answer.toString();
                        }
                        answer.append(new String(some, 0, count, StandardCharsets.UTF_8));
                    } catch (SocketTimeoutException silence) {
                        // The server takes its time to close, in case the sender has more to say.
                        if (!answer.isEmpty()) {
                            return answer.toString();
                        }
                        socket.getOutputStream().write(drop.getBytes(StandardCharsets.UTF_8));
                    }
                }
                throw new AssertionError("borne for " + LONGEST + ": " + first);
            } catch (SocketException cutOff) {
                return "";
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
        });
    }

    private String answer(String request) throws IOException {
        try (var socket = connected(request)) {
            socket.setSoTimeout(10_000);
            var some = new byte[1000];
            int count = socket.getInputStream().read(some);
            return new String(some, 0, Math.max(count, 0), StandardCharsets.UTF_8);
        }
    }

    private Socket connected(String first) throws IOException {
        var socket = new Socket("localhost", product.at("/").getPort());
        socket.getOutputStream().write(first.getBytes(StandardCharsets.UTF_8));
        return socket;
    }
}
