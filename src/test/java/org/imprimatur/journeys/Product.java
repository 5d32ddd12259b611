package org.imprimatur.journeys;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The product in a process of its own, with an empty store and the demo. */
final class Product implements Place, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration STOPPING = Duration.ofSeconds(20);
    private static final int TAIL = 60;

    private final Process process;
    private final Path log;
    private final URI address;
    private final GreenMail mail;
    private final int providerPort;

    private Product(Process process, Path log, int port, GreenMail mail, int providerPort) {
        this.providerPort = providerPort;
        this.mail = mail;
        this.process = process;
        this.log = log;
        this.address = URI.create("http://localhost:" + port);
    }

    static Product start() {
        try {
            var folder = Files.createTempDirectory("imprimatur-journeys");
            int port = freePort();
            var mail = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mail.start();
            int providerPort = freePort();
            var log = Files.createDirectories(Path.of("target")).resolve("journeys-product-" + port + ".log");
            var command = List.of(
                    java(),
                    "-XX:+UseSerialGC",
                    "-Xmx768m",
                    "-Dimprimatur.data=" + folder.resolve("data"),
                    "-Dimprimatur.demo=true",
                    "-Dimprimatur.desk.url=http://localhost:" + port,
                    "-Dimprimatur.mail.host=127.0.0.1",
                    "-Dimprimatur.mail.port=" + mail.getSmtp().getPort(),
                    "-Dimprimatur.mail.security=none",
                    "-Dimprimatur.mail.from=trust@center.example",
                    "-Dimprimatur.log.access=true",
                    "-Dimprimatur.webhooks.private=true",
                    "-Dimprimatur.webhooks.http=true",
                    "-Dimprimatur.oidc.issuer=" + Provider.issuer(providerPort),
                    "-Dimprimatur.oidc.client=imprimatur",
                    "-Dimprimatur.oidc.secret=" + Provider.SECRET,
                    "-Dimprimatur.oidc.label=House ID",
                    "-Dimprimatur.oidc.groups=lawyers=counsel:legal;editors=author",
                    "-Dimprimatur.oidc.create=true",
                    "-jar",
                    new File(System.getProperty("imprimatur.jar", "target/imprimatur.jar")).getAbsolutePath(),
                    "--port",
                    String.valueOf(port));
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            var product = new Product(process, log, port, mail, providerPort);
            product.awaitReady();
            return product;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() {
        var end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || hasGivenUp() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("The product did not start:\n" + tail());
            }
            pause();
        }
    }

    /** The server lives on, without the product in it. */
    private boolean hasGivenUp() {
        return log().contains("Exception while loading the app");
    }

    private boolean isReady() {
        var request = HttpRequest.newBuilder(at("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
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

    /** Where the OpenID provider is expected; nobody is there until a test starts one. */
    int providerPort() {
        return providerPort;
    }

    /** Every mail to somebody so far. */
    List<MimeMessage> mailsTo(String address) {
        return Stream.of(mail.getReceivedMessagesForDomain(address)).toList();
    }

    @Override
    public URI at(String path) {
        return address.resolve(path);
    }

    /** As whoever started the product reads it: it is printed once. */
    String oneTimePassword(String name) {
        var said = Pattern.compile("\\b" + name + " with the one-time password (\\S+)")
                .matcher(log());
        if (!said.find()) {
            throw new AssertionError("No one-time password of " + name + " was printed:\n" + tail());
        }
        return said.group(1);
    }

    String log() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String tail() {
        var lines = log().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
    }

    /** Tells the product to end while somebody is in the middle of a request, who has to get an answer. */
    private void endWell() throws IOException, InterruptedException {
        try (var socket = new Socket("localhost", address.getPort())) {
            var form = "name=nobody&password=none";
            socket.setSoTimeout((int) STOPPING.toMillis());
            var out = socket.getOutputStream();
            var head = "POST /desk/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + form.length()
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n";
            out.write((head + form.substring(0, 4)).getBytes(StandardCharsets.UTF_8));
            TimeUnit.MILLISECONDS.sleep(500);
            process.destroy();
            TimeUnit.MILLISECONDS.sleep(500);
            if (isReady()) {
                throw new AssertionError("The product says that it is ready although it was told to end");
            }
            out.write(form.substring(4).getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
            if (!answer.equals("HTTP/1.1 403")) {
                throw new AssertionError("Who was accepted before the end was answered with " + answer + "\n" + tail());
            }
        }
    }

    @Override
    public void close() {
        mail.stop();
        try {
            if (process.isAlive() && isReady()) {
                endWell();
            }
        } catch (IOException cutOff) {
            throw new UncheckedIOException("Who was accepted before the end got no answer", cutOff);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        } finally {
            end();
        }
    }

    private void end() {
        process.destroy();
        try {
            if (!process.waitFor(STOPPING.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
        }
    }
}
