package org.imprimatur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A shop took the jar in, and stays the shop that it was: as it is seen from outside, on any runtime. */
abstract class ShopSeen {
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

    /** The shop without the jar. */
    abstract URI alone();

    /** The shop with the jar. */
    abstract URI shop();

    /** What the server with the jar said. */
    abstract String log();

    @Test
    @RunAsClient
    void every_address_of_the_shop_answers_byte_for_byte_as_without_the_jar() throws Exception {
        for (var address : OF_THE_SHOP) {
            var before = get(alone(), address);
            var now = get(shop(), address);
            assertThat(now.statusCode()).as(address).isEqualTo(before.statusCode());
            assertThat(now.body()).as(address).isEqualTo(before.body());
            assertThat(headers(now)).as(address).isEqualTo(headers(before));
        }
    }

    @Test
    @RunAsClient
    void the_site_the_desk_and_the_api_stand_where_the_shop_put_them() throws Exception {
        assertThat(get(shop(), "/trust").headers().firstValue("Location").orElse(""))
                .endsWith("/shop/trust/en/");
        assertThat(text(shop(), "/trust/api/v1/pages?limit=1")).contains("\"url\":\"/shop/trust/en/");
        assertThat(text(shop(), "/trust/desk/sign-in"))
                .contains("action=\"/shop/trust/desk/sign-in\"")
                .contains("/shop/trust/desk/_static/desk/desk.css");
        assertThat(get(shop(), "/trust/desk/_static/desk/desk.css").statusCode())
                .isEqualTo(200);
        assertThat(text(shop(), "/trust/robots.txt")).contains("Disallow: /shop/trust/desk/");
        assertThat(text(shop(), "/trust/api/v1/openapi.yaml")).contains("\n  /shop/trust/api/v1/pages:");
    }

    @Test
    @RunAsClient
    void nobody_comes_in_by_a_back_door() throws Exception {
        for (var address : List.of(
                "/_imprimatur/desk/_imprimatur-desk/pages",
                "/_imprimatur/api/_imprimatur-api/v1/pages",
                "/rest/_imprimatur-api/v1/pages",
                "/rest/_imprimatur-desk/sign-in",
                "/trust/desk/%2e%2e/api/v1/manage/pages")) {
            assertThat(get(shop(), address).statusCode()).as(address).isIn(400, 404);
        }
    }

    /** From the home through every page of the site. */
    @Test
    @RunAsClient
    void no_link_of_the_site_leads_out_of_where_it_stands_or_nowhere() throws Exception {
        var seen = new TreeMap<String, Integer>();
        var todo = new ArrayDeque<>(List.of("/shop/trust/en/", "/shop/trust/zh/"));
        while (!todo.isEmpty() && seen.size() < 150) {
            var address = todo.poll();
            if (seen.containsKey(address)) {
                continue;
            }
            assertThat(address).startsWith("/shop/trust/");
            var answer = get(shop(), address.substring(Shop.CONTEXT.length()));
            seen.put(address, answer.statusCode());
            if (address.matches("/shop/trust/(en|zh)/.*")) {
                links(new String(answer.body(), StandardCharsets.UTF_8)).forEach(todo::add);
            }
        }
        assertThat(seen).hasSizeGreaterThan(30);
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
    @RunAsClient
    void counsel_signs_in_at_the_desk_and_out_again_and_the_shop_knows_its_customer_all_along() throws Exception {
        var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(Redirect.NORMAL)
                .build();
        post(browser, "/account", Map.of("name", "mina"));
        var asked = visit(browser, "/trust/desk/review");
        assertThat(asked.uri().getPath()).isEqualTo("/shop/account");
        var password = oneTimePassword("carl");
        var form = visit(browser, "/trust/desk/sign-in");
        var in = post(browser, "/trust/desk/sign-in", typed(form, "name", "carl", "password", password));
        assertThat(in.uri().getPath()).as(in.body()).isEqualTo("/shop/trust/desk/password");
        var fresh = "quiet harbour at dawn";
        var changed =
                post(browser, "/trust/desk/password", typed(in, "current", password, "fresh", fresh, "again", fresh));
        assertThat(changed.uri().getPath()).as(changed.body()).isEqualTo("/shop/trust/desk/");
        var home = visit(browser, "/trust/desk/");
        assertThat(links(home.body())).isNotEmpty().allMatch(link -> link.startsWith("/shop/trust"));
        var out = post(browser, "/trust/desk/sign-out", typed(home));
        assertThat(out.uri().getPath()).isEqualTo("/shop/trust/desk/sign-in");
        assertThat(visit(browser, "/account").body()).contains("Signed in: mina");
    }

    @Test
    @RunAsClient
    void who_signs_in_at_the_shop_is_led_back_to_the_desk_and_let_in_as_the_role_says() throws Exception {
        var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(Redirect.NORMAL)
                .build();
        var form = visit(browser, "/trust/desk/review");
        assertThat(form.uri().getPath()).isEqualTo("/shop/account");
        assertThat(form.body()).contains("name=\"next\" value=\"/shop/trust/desk/review\"");
        var queue = post(browser, "/account", Map.of("name", "lena", "next", "/shop/trust/desk/review"));
        assertThat(queue.uri().getPath()).isEqualTo("/shop/trust/desk/review");
        assertThat(queue.body()).contains("lena");
    }

    @Test
    @RunAsClient
    void pages_of_the_shop_include_the_body_of_a_live_page_by_one_tag_or_one_call() throws Exception {
        var path = Pattern.compile("\"path\":\"([^\"]+)\"")
                .matcher(text(shop(), "/trust/api/v1/pages?type=policy&locale=en"));
        assertThat(path.find()).isTrue();
        var said = text(shop(), "/trust/en/" + path.group(1));
        for (var page : List.of("/rest/terms", "/rest/terms/tagged", "/terms.xhtml")) {
            var shown = text(shop(), page + "?path=" + path.group(1));
            var body = Pattern.compile("(?s)<main>(.*?)</main>").matcher(shown);
            assertThat(body.find()).as(shown).isTrue();
            assertThat(body.group(1).strip()).isNotEmpty();
            assertThat(squeezed(said)).contains(squeezed(body.group(1)));
        }
    }

    private static String squeezed(String html) {
        return html.replaceAll("\\s+", " ").strip();
    }

    private String oneTimePassword(String name) {
        return Pattern.compile("Sign in as " + name + " \\([^)]*\\) with the one-time password (\\S+)")
                .matcher(log())
                .results()
                .reduce((first, last) -> last)
                .map(said -> said.group(1))
                .orElseThrow();
    }

    /** What a form is filled in with, and its token. */
    private static Map<String, String> typed(HttpResponse<String> form, String... values) {
        var typed = new TreeMap<>(Map.of("_csrf", token(form.body())));
        for (int i = 0; i < values.length; i += 2) {
            typed.put(values[i], values[i + 1]);
        }
        return typed;
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
                HttpRequest.newBuilder(at(shop(), address))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient browser, String address, Map<String, String> typed) throws Exception {
        var form = typed.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(at(shop(), address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static URI at(URI server, String address) {
        return server.resolve(Shop.CONTEXT + address);
    }

    private static HttpResponse<byte[]> get(URI server, String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(at(server, address)).build(), BodyHandlers.ofByteArray());
    }

    private static String text(URI server, String address) throws Exception {
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
