package org.imprimatur.export;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A site that runs somewhere. */
final class HttpSite implements Site {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int TOO_OFTEN = 429;
    private static final int PATIENCE = 10;

    /** What stands behind a link that is no address at all, whatever somebody typed. */
    private static final Answer NOTHING = new Answer(404, "", "", new byte[0]);

    private final String server;
    private final String host;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    HttpSite(URI server) {
        this.server = server.toString().replaceAll("/+$", "");
        this.host = Place.host(this.server);
    }

    @Override
    public Answer get(String path) {
        try {
            return answer(path, URI.create(server + path));
        } catch (IllegalArgumentException noAddress) {
            return NOTHING;
        }
    }

    /** A site that is asked too often says when it may be asked again. */
    private HttpResponse<byte[]> patiently(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        for (int again = 0; again < PATIENCE && answer.statusCode() == TOO_OFTEN; again++) {
            TimeUnit.SECONDS.sleep(
                    answer.headers().firstValueAsLong("Retry-After").orElse(1));
            answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
        return answer;
    }

    private Answer answer(String path, URI address) {
        var request = HttpRequest.newBuilder(address).timeout(LONGEST).build();
        try {
            var answer = patiently(request);
            var type = answer.headers().firstValue("Content-Type").orElse("").replaceAll("[;\\s].*", "");
            var location = answer.headers().firstValue("Location").orElse("");
            return new Answer(answer.statusCode(), type, location.replace(host, ""), answer.body());
        } catch (IOException away) {
            throw new ExportException("no site answers at " + server + path + " (" + away.getMessage() + ")");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ExportException("stopped before the site was read");
        }
    }
}
