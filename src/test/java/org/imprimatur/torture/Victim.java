package org.imprimatur.torture;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The product in a process of its own, as {@code ./imprimatur run} starts it, that is going to be killed. */
final class Victim implements Doors {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(4);

    /** A JVM that lives for seconds is better off without the second compiler. */
    private static final List<String> SHORT_LIFE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Process process;
    private final Path log;
    private final URI address;

    private Victim(Process process, Path log, URI address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    /** Begins the start; whoever wants to use it waits until it is ready. */
    static Victim start(Path work, int port, int number) throws IOException {
        return start(work, port, number, List.of("-Dimprimatur.demo=true"), List.of("--nocluster", "--nohazelcast"));
    }

    /** The same, with more settings of its own, and other arguments to its server. */
    static Victim start(Path work, int port, int number, List<String> settings, List<String> arguments)
            throws IOException {
        return start(
                Path.of(System.getProperty("imprimatur.jar", "target/imprimatur.jar")),
                work,
                port,
                number,
                settings,
                arguments);
    }

    /** The same, of another build. */
    static Victim start(Path jar, Path work, int port, int number, List<String> settings, List<String> arguments)
            throws IOException {
        var log = work.resolve("server-" + number + ".log");
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(SHORT_LIFE);
        command.addAll(settings);
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + emptied(work.resolve("tmp")),
                "-Dimprimatur.data=" + data(work),
                "-jar",
                jar.toAbsolutePath().toString(),
                "--port",
                String.valueOf(port)));
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Victim(process, log, URI.create("http://localhost:" + port));
    }

    static Path data(Path work) {
        return work.resolve("data");
    }

    /** The server unpacks itself at each start, and who is killed cannot clean up. */
    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    Victim ready() throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE;
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end || log().contains("Exception while loading the app")) {
                kill();
                throw new AssertionError("It did not start again:\n" + log());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return this;
    }

    void awaitLog(String sentence) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE;
        while (!log().contains(sentence)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not say \"" + sentence + "\":\n" + log());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean isReady() throws InterruptedException {
        try {
            return client.send(
                                    HttpRequest.newBuilder(at("/health/ready"))
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As an operator ends it: it says that it is not ready any more, answers whom it accepted, and goes. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
    }

    /** No farewell: the system takes the process away where it stands. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public URI at(String path) {
        return address.resolve(path);
    }

    /** Whether there is a line in its log that says both. */
    boolean says(String one, String other) throws IOException {
        return log().lines().anyMatch(line -> line.contains(one) && line.contains(other));
    }

    /** As whoever started the product reads it: it is printed once. */
    String oneTimePassword(String name) throws IOException {
        var said = Pattern.compile("\\b" + name + " .*?with the one-time password (\\S+)")
                .matcher(log());
        if (!said.find()) {
            throw new AssertionError("No one-time password of " + name + " was printed:\n" + log());
        }
        return said.group(1);
    }

    private String log() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}
