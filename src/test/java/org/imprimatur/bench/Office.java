package org.imprimatur.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.imprimatur.torture.Person;

/** An author and a counsel of a product that was just started with the demo, as programs with a token each. */
final class Office {
    static final String PASSWORD = "harbour lantern seven";

    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String author;
    private final String counsel;

    /** @param log where the product printed one-time passwords */
    Office(URI base, Path log) throws IOException {
        this.base = base;
        var said = Files.readString(log);
        author = token("ada", said);
        counsel = token("carl", said);
    }

    private String token(String name, String log) throws IOException {
        arrives(name, log);
        var pair = Base64.getEncoder().encodeToString((name + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var scopes = Json.createArrayBuilder(List.of("read", "write", "submit", "review", "publish", "import"));
        var wish = Json.createObjectBuilder().add("label", "bench").add("scopes", scopes);
        return post("Basic " + pair, "/tokens", "application/json", json(wish.build()))
                .getString("secret");
    }

    /** With the password that was printed, or, in a store that was used before, the one that was chosen then. */
    private Person arrives(String name, String log) throws IOException {
        var password = Pattern.compile("\\b" + name + " .*?with the one-time password (\\S+)")
                .matcher(log);
        return new Person(base::resolve).arrives(name, password.find() ? password.group(1) : PASSWORD, PASSWORD);
    }

    /** At the desk. */
    Person comes(String name) throws IOException {
        return new Person(base::resolve).arrives(name, PASSWORD, PASSWORD);
    }

    /** As a program of the author's; anybody may ask what is public. */
    String asks(String path) throws IOException {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(base.resolve(path))
                            .header("Authorization", "Bearer " + author)
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(path + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    JsonObject writes(String path, JsonObject body) throws IOException {
        return post("Bearer " + author, path, "application/json", json(body));
    }

    JsonObject reviews(String path, JsonObject body) throws IOException {
        return post("Bearer " + counsel, path, "application/json", json(body));
    }

    JsonObject imports(String name, byte[] archive) throws IOException {
        return post(
                "Bearer " + author,
                "/imports?type=page&locale=en&name=" + name,
                "application/zip",
                BodyPublishers.ofByteArray(archive));
    }

    private static BodyPublisher json(JsonObject body) {
        return BodyPublishers.ofString(body.toString());
    }

    private JsonObject post(String who, String path, String type, BodyPublisher body) throws IOException {
        var request = HttpRequest.newBuilder(base.resolve("/api/v1/manage" + path))
                .header("Authorization", who)
                .header("Content-Type", type)
                .header("If-Match", "*")
                .POST(body)
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return Json.createReader(new StringReader(answer.body())).readObject();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
