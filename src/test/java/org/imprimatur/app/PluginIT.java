package org.imprimatur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A shop takes the jar in, and stays the shop that it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PluginIT {
    /** What a server says differently each time, whoever it serves. */
    private static final List<String> OF_THE_MOMENT = List.of("date", "last-modified", "etag");

    /** Sessions and tokens of forms. */
    private static final Pattern RANDOM = Pattern.compile("[0-9a-f-]{24,}");

    private static final List<String> OF_THE_SHOP = List.of(
            "/",
            "/account",
            "/nothing/here",
            "/desk",
            "/api/v1/pages",
            "/en/",
            "/robots.txt",
            "/rest/v1/pages/lamp",
            "/rest/v1/pages/chair",
            "/rest/v1/pages/open/since",
            "/rest/basket",
            "/rest/nothing",
            "/rest/v1/manage/pages",
            "/rest/_imprimatur-api/v1/pages");

    private Deployed alone;
    private Deployed shop;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        alone = runtime()
                .start(Shop.file(runtime().host(Shop.alone()), folder.resolve("alone"), "shop.war"), log("alone"));
        shop = runtime()
                .start(
                        Shop.file(runtime().host(Shop.withJar()), folder.resolve("with"), "shop.war"),
                        log("with-jar"),
                        "imprimatur.data=" + folder.resolve("data"));
        alone.await("/account", 200);
        shop.await("/trust/en/", 200);
    }

    Ee10 runtime() {
        return Ee10.PAYARA_MICRO;
    }

    private Path log(String which) {
        return Path.of("target", "shop-" + which + "-" + runtime().name().toLowerCase(Locale.ROOT) + ".log");
    }

    @AfterAll
    void close() {
        alone.close();
        shop.close();
    }

    @Test
    void every_address_of_the_shop_answers_byte_for_byte_as_without_the_jar() throws Exception {
        for (var address : OF_THE_SHOP) {
            var before = get(alone, address);
            var now = get(shop, address);
            assertThat(now.statusCode()).as(address).isEqualTo(before.statusCode());
            assertThat(now.body()).as(address).isEqualTo(before.body());
            assertThat(headers(now)).as(address).isEqualTo(headers(before));
        }
    }

    @Test
    void the_site_the_desk_and_the_api_stand_where_the_shop_put_them() throws Exception {
        assertThat(get(shop, "/trust").headers().firstValue("Location").orElse(""))
                .endsWith("/trust/en/");
        assertThat(text(shop, "/trust/api/v1/pages?limit=1")).contains("\"url\":\"/trust/en/");
        assertThat(text(shop, "/trust/desk/sign-in"))
                .contains("action=\"/trust/desk/sign-in\"")
                .contains("/trust/desk/_static/desk/desk.css");
        assertThat(get(shop, "/trust/desk/_static/desk/desk.css").statusCode()).isEqualTo(200);
        assertThat(text(shop, "/trust/robots.txt")).contains("Disallow: /trust/desk/");
        assertThat(text(shop, "/trust/api/v1/openapi.yaml")).contains("\n  /trust/api/v1/pages:");
    }

    @Test
    void nobody_comes_in_by_a_back_door() throws Exception {
        for (var address : List.of(
                "/_imprimatur/desk/_imprimatur-desk/pages",
                "/_imprimatur/api/_imprimatur-api/v1/pages",
                "/rest/_imprimatur-api/v1/pages",
                "/rest/_imprimatur-desk/sign-in",
                "/trust/desk/%2e%2e/api/v1/manage/pages")) {
            assertThat(get(shop, address).statusCode()).as(address).isIn(400, 404);
        }
    }

    /** From the home through every page of the site. */
    @Test
    void no_link_of_the_site_leads_out_of_where_it_stands_or_nowhere() throws Exception {
        var seen = new TreeMap<String, Integer>();
        var todo = new ArrayDeque<>(List.of("/trust/en/", "/trust/zh/"));
        while (!todo.isEmpty() && seen.size() < 150) {
            var address = todo.poll();
            if (seen.containsKey(address)) {
                continue;
            }
            var answer = get(shop, address);
            seen.put(address, answer.statusCode());
            if (address.matches("/trust/(en|zh)/.*")) {
                links(new String(answer.body(), StandardCharsets.UTF_8)).forEach(todo::add);
            }
        }
        assertThat(seen.keySet())
                .allMatch(address -> address.startsWith("/trust/"))
                .hasSizeGreaterThan(30);
        assertThat(seen.values()).containsOnly(200);
    }

    private static List<String> links(String html) {
        return Pattern.compile("(?:href|src|action)=\"(/[^\"#?]*)")
                .matcher(html)
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    /** One browser, signed in at the shop and at the desk: each keeps to itself. */
    @Test
    void counsel_signs_in_at_the_desk_and_out_again_and_the_shop_knows_its_customer_all_along() throws Exception {
        var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(Redirect.NORMAL)
                .build();
        post(browser, "/account", Map.of("customer", "mina"));
        var password = Pattern.compile("Sign in as carl \\(counsel\\) with the one-time password (\\S+)")
                .matcher(shop.log())
                .results()
                .map(said -> said.group(1))
                .findFirst()
                .orElseThrow();
        var asked = visit(browser, "/trust/desk/review");
        assertThat(asked.uri().getPath()).isEqualTo("/trust/desk/sign-in");
        var in = post(
                browser,
                "/trust/desk/sign-in",
                Map.of(
                        "_csrf",
                        token(asked.body()),
                        "name",
                        "carl",
                        "password",
                        password,
                        "next",
                        "/trust/desk/review"));
        assertThat(in.uri().getPath()).as(in.body()).isEqualTo("/trust/desk/password");
        var changed = post(
                browser,
                "/trust/desk/password",
                Map.of(
                        "_csrf",
                        token(in.body()),
                        "current",
                        password,
                        "fresh",
                        "quiet harbour at dawn",
                        "again",
                        "quiet harbour at dawn"));
        assertThat(changed.uri().getPath()).as(changed.body()).isEqualTo("/trust/desk/");
        var home = visit(browser, "/trust/desk/");
        assertThat(links(home.body())).isNotEmpty().allMatch(link -> link.startsWith("/trust"));
        var out = post(browser, "/trust/desk/sign-out", Map.of("_csrf", token(home.body())));
        assertThat(out.uri().getPath()).isEqualTo("/trust/desk/sign-in");
        assertThat(visit(browser, "/account").body()).contains("Signed in: mina");
    }

    private static String token(String html) {
        return Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(said -> said.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(html));
    }

    private HttpResponse<String> visit(HttpClient browser, String address) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(shop.at(address))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient browser, String address, Map<String, String> typed) throws Exception {
        var form = typed.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(shop.at(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<byte[]> get(Deployed server, String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(server.at(address)).build(), BodyHandlers.ofByteArray());
    }

    private static String text(Deployed server, String address) throws Exception {
        return new String(get(server, address).body(), StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        OF_THE_MOMENT.forEach(headers::remove);
        headers.replaceAll((name, values) -> values.stream()
                .map(value -> RANDOM.matcher(value).replaceAll("*"))
                .toList());
        return headers;
    }
}
