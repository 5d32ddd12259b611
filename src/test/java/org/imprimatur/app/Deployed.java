package org.imprimatur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A WAR on a Payara Micro of its own, with its own settings. */
final class Deployed implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int NOBODY = -1;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;
    private final URI address;

    private Deployed(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.address = URI.create("http://127.0.0.1:" + port);
    }

    static Deployed start(Path war, Path log, String... settings) throws IOException {
        return Ee10.PAYARA_MICRO.start(war, "/", log, settings);
    }

    static Deployed of(List<String> command, Path log, int port) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Deployed(process, log, port);
    }

    URI at(String path) {
        return address.resolve(path);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The status, or -1 where nobody answers. */
    int get(String path) {
        return status(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    int post(String path) {
        return status(HttpRequest.newBuilder(address.resolve(path)).POST(HttpRequest.BodyPublishers.noBody()));
    }

    String text(String path) throws IOException {
        return send(HttpRequest.newBuilder(address.resolve(path)).GET()).body();
    }

    private int status(HttpRequest.Builder request) {
        try {
            return send(request).statusCode();
        } catch (IOException away) {
            return NOBODY;
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    void await(String path, int status) throws IOException {
        await(path + " to answer " + status, () -> get(path) == status);
    }

    void awaitLog(String sentence) throws IOException {
        await("the log to say " + sentence, () -> log().contains(sentence));
    }

    private void await(String what, BooleanSupplier there) throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (!there.getAsBoolean()) {
            if (!process.isAlive() && !there.getAsBoolean() || Instant.now().isAfter(end)) {
                throw new AssertionError("waited in vain for " + what + ":\n" + log());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
        }
    }
}
