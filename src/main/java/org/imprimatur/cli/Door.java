package org.imprimatur.cli;

import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Speaks to the server's API as the account that the environment, or else the person at the terminal, names. */
final class Door {
    private final Map<String, String> environment;

    Door(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    Report send(URI server, Parcel parcel, String type, String locale) {
        var address = URI.create(server.toString().replaceAll("/+$", "") + "/api/v1/manage/imports?name="
                + encoded(parcel.name()) + "&type=" + encoded(type) + "&locale=" + encoded(locale));
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(10))
                .header("Authorization", authorization())
                .header("Content-Type", "application/octet-stream")
                .header("Accept", "application/json")
                .header("Accept-Language", Locale.getDefault().toLanguageTag())
                .POST(HttpRequest.BodyPublishers.ofByteArray(parcel.bytes()))
                .build();
        return report(server, sent(server, request));
    }

    /** Asks for something that takes no more than its address; gives the JSON of the answer. */
    String ask(URI server, String path) {
        var address = URI.create(server.toString().replaceAll("/+$", "") + path);
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofHours(1))
                .header("Authorization", authorization())
                .header("Accept", "application/json")
                .header("Accept-Language", Locale.getDefault().toLanguageTag())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return body(server, sent(server, request));
    }

    private static HttpResponse<String> sent(URI server, HttpRequest request) {
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build()
                    .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException away) {
            throw new Imprimatur.CannotException("no server answers at " + server + " (./imprimatur run starts one)");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Imprimatur.CannotException("stopped before the server answered");
        }
    }

    private static Report report(URI server, HttpResponse<String> answer) {
        return Report.of(body(server, answer));
    }

    private static String body(URI server, HttpResponse<String> answer) {
        if (answer.statusCode() == 200) {
            return answer.body();
        }
        throw new Imprimatur.CannotException(
                "the server at " + server + " refused: " + Report.refusal(answer.body(), answer.statusCode()));
    }

    private String authorization() {
        var token = environment.get("IMPRIMATUR_TOKEN");
        if (token != null && !token.isBlank()) {
            return "Bearer " + token.strip();
        }
        var user = environment.get("IMPRIMATUR_USER");
        var password = environment.get("IMPRIMATUR_PASSWORD");
        return password == null ? asked(user) : basic(user == null ? "admin" : user, password);
    }

    @SuppressWarnings("SystemConsoleNull") // later ones are not null, but then read nothing, which is refused as well
    private static String asked(@Nullable String user) {
        Console console = System.console();
        if (console == null) {
            throw new Imprimatur.CannotException(
                    "who are you? Set IMPRIMATUR_TOKEN, or IMPRIMATUR_USER and IMPRIMATUR_PASSWORD");
        }
        var name = user == null ? console.readLine("Account: ") : user;
        var password = console.readPassword("Password of %s: ", name);
        return basic(name, password == null ? "" : new String(password));
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
