package org.imprimatur.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A real OpenID provider: Keycloak, with a realm of two people, in a process of its own. */
final class Provider implements AutoCloseable {
    static final String SECRET = "between the house and the provider";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;
    private final Path log;

    private Provider(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    static String issuer(int port) {
        return "http://127.0.0.1:" + port + "/realms/house";
    }

    /** Begins to start; {@link #await()} waits until it answers. */
    static Provider start(int port) {
        try {
            var home = Path.of(System.getProperty("keycloak.home", "target/provider/keycloak"))
                    .toAbsolutePath();
            var imports = Files.createDirectories(home.resolve("data/import"));
            try (var realm = Provider.class.getResourceAsStream("/openid/realm.json")) {
                Files.write(
                        imports.resolve("realm.json"),
                        Objects.requireNonNull(realm).readAllBytes());
            }
            var log = Path.of("target/journeys-provider-" + port + ".log");
            var builder = new ProcessBuilder(
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--db=dev-mem",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--import-realm")
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx400m");
            builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
            return new Provider(builder.start(), port, log);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void await() {
        var end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The provider did not start, see " + log);
            }
            pause();
        }
    }

    private boolean answers() {
        var asked = HttpRequest.newBuilder(URI.create(issuer(port) + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(asked, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
