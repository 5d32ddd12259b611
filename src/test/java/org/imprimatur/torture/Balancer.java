package org.imprimatur.torture;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before several nodes as a proxy does: each request goes to the next one that says it is ready, whoever it is
 * from. What was only asked for is asked of another where one does not answer; what was sent is sent once.
 */
final class Balancer implements Doors, AutoCloseable {
    /** What is said where a node was asked to do something and did not answer, or answered that it could not. */
    static final int NOBODY_KNOWS = 502;

    private static final int TRIES = 3;
    private static final int LOOK_MILLIS = 250;
    private static final Set<String> NOT_PASSED_ON = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        NOT_PASSED_ON.addAll(
                Set.of("host", "connection", "content-length", "transfer-encoding", "http2-settings", "upgrade"));
    }

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final List<Victim> ready = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final ScheduledExecutorService looks;
    private final Queue<Refusal> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger turn = new AtomicInteger();

    /**
     * A node that said that it could not.
     *
     * @param holdsTyped whether all that was typed stands in its answer
     */
    record Refusal(int status, boolean holdsTyped, String said) {
        static Refusal of(HttpResponse<byte[]> answer, byte[] typed) {
            var said = new String(answer.body(), StandardCharsets.UTF_8);
            var sent = URLDecoder.decode(new String(typed, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            return new Refusal(answer.statusCode(), Office.marks(said).containsAll(Office.marks(sent)), said);
        }
    }

    Balancer(List<Victim> nodes) throws IOException {
        this.looks = Executors.newScheduledThreadPool(nodes.size());
        this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 100);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::pass);
        server.start();
        nodes.forEach(this::add);
    }

    /** From now on it is looked at whether this one is ready. */
    void add(Victim node) {
        var unused = looks.scheduleWithFixedDelay(() -> look(node), 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look(Victim node) {
        try {
            boolean is = node.isReady();
            if (is && !ready.contains(node)) {
                ready.add(node);
            } else if (!is) {
                ready.remove(node);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    boolean has(Victim node) {
        return ready.contains(node);
    }

    /** What nodes said that could not do what they were asked. */
    List<Refusal> refused() {
        return List.copyOf(refused);
    }

    @Override
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort()).resolve(path);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            boolean asks = exchange.getRequestMethod().equals("GET");
            for (int left = asks ? TRIES : 1; left > 0; left--) {
                var answer = answer(exchange, body);
                if (answer != null && answer.statusCode() >= 500) {
                    refused.add(Refusal.of(answer, body));
                }
                if (answer != null && answer.statusCode() < 500) {
                    give(exchange, answer);
                    return;
                }
            }
            exchange.sendResponseHeaders(NOBODY_KNOWS, -1);
        }
    }

    private HttpResponse<byte[]> answer(HttpExchange exchange, byte[] body) {
        var some = List.copyOf(ready);
        if (some.isEmpty()) {
            return null;
        }
        var node = some.get(Math.floorMod(turn.getAndIncrement(), some.size()));
        var request = HttpRequest.newBuilder(node.at(exchange.getRequestURI().toString()))
                .timeout(Duration.ofSeconds(30))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException dead) {
            return null;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /** A node names itself in the addresses that it leads to; people come by the door in front. */
    private void give(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name) && !name.startsWith(":")) {
                values.forEach(value -> exchange.getResponseHeaders()
                        .add(name, value.replaceFirst("^http://(localhost|127.0.0.1):\\d+", at("").toString())));
            }
        });
        var body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
        server.stop(0);
    }
}
