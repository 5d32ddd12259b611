package org.imprimatur.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.imprimatur.hooks.HookSettings;
import org.imprimatur.hooks.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpCallerTest {
    private static final Map<String, String> HEADERS =
            Map.of("webhook-id", "evt_1", "Content-Type", "application/json");

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        heard.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("webhook-id") + " " + body);
        switch (exchange.getRequestURI().getPath()) {
            case "/elsewhere" -> {
                exchange.getResponseHeaders().set("Location", "/yes");
                exchange.sendResponseHeaders(302, -1);
            }
            case "/later" -> {
                exchange.getResponseHeaders().set("Retry-After", "120");
                exchange.sendResponseHeaders(503, -1);
            }
            case "/endless" -> drip(exchange, "x".repeat(4096), 0);
            case "/drips" -> drip(exchange, "x", 100);
            default -> {
                var words = "heard".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, words.length);
                exchange.getResponseBody().write(words);
            }
        }
        exchange.close();
    }

    /** Until the other side has enough. */
    private static void drip(HttpExchange exchange, String drop, long millis) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            for (int i = 0; i < 100_000; i++) {
                out.write(drop.getBytes(StandardCharsets.UTF_8));
                out.flush();
                if (millis > 0) {
                    Thread.sleep(millis);
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
        workers.shutdownNow();
    }

    private static HookSettings settings(boolean mayBePrivate) {
        return new HookSettings(mayBePrivate, true, Duration.ofSeconds(1), Duration.ofDays(1), Duration.ofDays(1));
    }

    private Reply call(String path) throws IOException {
        try (var caller = new HttpCaller(settings(true))) {
            return caller.call(address("127.0.0.1", path), HEADERS, "{\"é\":1}");
        }
    }

    private String address(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    @Test
    void an_answer_comes_back_with_its_code_and_words() throws IOException {
        var reply = call("/yes?a=b");
        assertThat(reply.code()).isEqualTo(200);
        assertThat(reply.words()).isEqualTo("heard");
        assertThat(heard).containsExactly("/yes?a=b evt_1 {\"é\":1}");
    }

    @Test
    void nobody_is_followed_elsewhere() throws IOException {
        assertThat(call("/elsewhere").code()).isEqualTo(302);
        assertThat(heard).hasSize(1);
    }

    @Test
    void an_answer_that_asks_for_time_says_how_much() throws IOException {
        assertThat(call("/later").pause()).isEqualTo(120);
    }

    @Test
    void of_an_endless_answer_the_beginning_is_read() throws IOException {
        var reply = call("/endless");
        assertThat(reply.code()).isEqualTo(200);
        assertThat(reply.words()).hasSize(1024);
    }

    @Test
    void an_answer_that_drips_is_cut_off() throws IOException {
        var reply = call("/drips");
        assertThat(reply.words()).startsWith("timeout:");
        assertThat(reply.millis()).isLessThan(5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "2130706433", "0", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"})
    void this_machine_is_not_called_however_it_is_written(String host) throws IOException {
        try (var caller = new HttpCaller(settings(false))) {
            assertThat(caller.call(address(host, "/yes"), HEADERS, "{}").words())
                    .startsWith("private:");
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void a_name_that_leads_elsewhere_a_moment_later_is_of_no_use() throws IOException {
        Deque<String> leads = new ArrayDeque<>(List.of("93.184.215.14", "127.0.0.1", "127.0.0.1"));
        try (var caller = new HttpCaller(
                settings(false), host -> new InetAddress[] {InetAddress.getByName(leads.removeFirst())})) {
            // To the public address, where nobody answers in time, or at all; never to the one that comes after.
            caller.call(address("rebinding.example", "/yes"), HEADERS, "{}");
            assertThat(caller.call(address("rebinding.example", "/yes"), HEADERS, "{}")
                            .words())
                    .startsWith("private:127.0.0.1");
        }
        assertThat(heard).isEmpty();
        assertThat(leads).hasSize(1);
    }

    @Test
    void a_name_that_leads_to_a_private_address_among_others_is_refused() throws IOException {
        try (var caller = new HttpCaller(settings(false), host ->
                new InetAddress[] {InetAddress.getByName("93.184.215.14"), InetAddress.getByName("10.0.0.1")})) {
            assertThat(caller.call("http://both.example/", HEADERS, "{}").words())
                    .isEqualTo("private:10.0.0.1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"169.254.169.254", "fe80::1", "fd00:ec2::254", "0.0.0.0", "224.0.0.1"})
    void secrets_of_clouds_and_neighbours_are_never_called(String address) throws IOException {
        try (var caller = new HttpCaller(settings(true), host -> new InetAddress[] {InetAddress.getByName(address)})) {
            assertThat(caller.call("http://cloud.example/", HEADERS, "{}").words())
                    .startsWith("private:");
        }
    }

    @Test
    void whoever_is_not_there_is_said_to_be_away() throws IOException {
        int port = server.getAddress().getPort();
        server.stop(0);
        try (var caller = new HttpCaller(settings(true))) {
            assertThat(caller.call("http://127.0.0.1:" + port + "/", HEADERS, "{}")
                            .words())
                    .startsWith("away:");
            assertThat(caller.call("https://nobody.invalid/", HEADERS, "{}").words())
                    .startsWith("unknown:");
        }
    }
}
