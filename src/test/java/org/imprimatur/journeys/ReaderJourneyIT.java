package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader reads what was signed off, and nothing else. */
@ExtendWith({RunningProduct.class, Evidence.class})
@TestInstance(Lifecycle.PER_CLASS)
class ReaderJourneyIT {
    private static final Set<String> OF_THE_REQUEST = Set.of("x-request-id", "ratelimit", "ratelimit-policy");

    private final Product product;
    private final Colleague ada;
    private final Colleague carl;
    private final Visitor program;

    @AutoClose
    private final Browser browser;

    ReaderJourneyIT(Product product, Staff staff) {
        this.product = product;
        ada = staff.author("ada");
        carl = staff.counsel("carl");
        program = new Visitor(product);
        browser = Browser.open(product);
    }

    @Test
    void a_reader_finds_a_certification_and_reads_it_in_both_languages() {
        certification("journeys/iso-27001");

        browser.open("/");
        assertThat(browser.address()).isEqualTo("/en/");
        browser.follow("ISO/IEC 27001 at Journeys");
        assertThat(browser.find("h1").getText()).isEqualTo("ISO/IEC 27001 at Journeys");
        assertThat(browser.texts(".crumbs li")).contains("Home", "Compliance");
        assertThat(browser.find(".related").getText()).contains("Elsewhere", "How we audit");
        assertThat(browser.find(".certificate").getText()).contains("Harbour Certification", "IS-4711");
        assertThat(browser.find(".head-status").getText()).contains("Valid");
        assertThat(browser.find(".stamp").getText()).contains("Released for publication", "Reviewed by legal on");

        browser.follow("中文");
        assertThat(browser.address()).isEqualTo("/zh/journeys/iso-27001");
        assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("zh");
        assertThat(browser.find("h1").getText()).isEqualTo("旅程公司的 ISO/IEC 27001 认证");
        browser.follow("English");
        assertThat(browser.address()).isEqualTo("/en/journeys/iso-27001");
    }

    @Test
    void the_site_reads_the_same_without_scripts() {
        certification("journeys/without-scripts");
        try (var plain = Browser.withoutScripts(product)) {
            plain.open("/en/").follow(plain.find("a[href$='/en/journeys/without-scripts']"));
            assertThat(plain.find("h1").getText()).isEqualTo("ISO/IEC 27001 at Journeys");
            assertThat(plain.find(".certificate").getText()).contains("Harbour Certification");
            plain.follow("中文");
            assertThat(plain.address()).isEqualTo("/zh/journeys/without-scripts");
        }
    }

    @Test
    void a_page_that_is_not_there_helps_to_find_another() {
        browser.open("/en/no-such-page");
        assertThat(browser.status()).isEqualTo(404);
        assertThat(browser.text()).contains("There is no page at this address");
        browser.follow("Go to the home page");
        assertThat(browser.address()).isEqualTo("/en/");
    }

    @Test
    void a_page_that_was_taken_off_says_so() {
        var page = publish("page", "en", "journeys/short-lived", Map.of("title", "Short-lived", "body", "Here today."));
        browser.open("/en/journeys/short-lived");
        assertThat(browser.text()).contains("Here today.");
        carl.unpublishes(page, "It was wrong.");

        browser.open("/en/journeys/short-lived");
        assertThat(browser.status()).isEqualTo(410);
        assertThat(browser.text()).contains("This page was taken off the site").doesNotContain("Here today.");
        assertThat(program.get("/api/v1/pages/en/journeys/short-lived").statusCode())
                .isEqualTo(410);
    }

    @Test
    void a_draft_is_nowhere_to_be_seen() {
        var secret = "The merger is still secret.";
        var draft = ada.begins("page", "en", "journeys/secret-draft", "Secret draft");
        ada.writes(draft, Map.of("body", secret));
        var live = publish("page", "en", "journeys/half-secret", Map.of("title", "Half secret", "body", "Known."));
        ada.writes(live, Map.of("body", secret));
        ada.submits(live, secret);

        assertThat(program.get("/en/journeys/secret-draft").statusCode()).isEqualTo(404);
        assertThat(program.get("/api/v1/pages/en/journeys/secret-draft").statusCode())
                .isEqualTo(404);
        for (var address : new String[] {
            "/en/",
            "/en/journeys/half-secret",
            "/api/v1/pages",
            "/api/v1/pages/en/journeys/half-secret",
            "/en/journeys/secret-draft?preview=true",
            "/desk/pages/" + draft,
            "/desk/pages/" + draft + "/proof/2",
            "/_imprimatur/site/page",
            "/_imprimatur/desk/pages"
        }) {
            assertThat(program.get(address).body())
                    .as(address)
                    .doesNotContain(secret)
                    .doesNotContain("Secret draft");
        }
    }

    @Test
    void programs_are_told_exactly_what_people_are_told() {
        publish(
                "page",
                "en",
                "journeys/same-words",
                Map.of(
                        "title",
                        "Same words",
                        "summary",
                        "One & the same <text>.",
                        "body",
                        "Said *once*, heard twice."));

        var shown = Jsoup.parse(program.get("/en/journeys/same-words").body());
        var told = Json.read(program.get("/api/v1/pages/en/journeys/same-words").body());
        assertThat(shown.select("h1").text()).isEqualTo("Same words").isEqualTo(told.at("title"));
        assertThat(shown.select(".lead").text())
                .isEqualTo("One & the same <text>.")
                .isEqualTo(told.at("fields", "summary"));
        assertThat(shown.select(".prose.body").html())
                .isEqualTo(Jsoup.parseBodyFragment((String) told.at("body", "html"))
                        .body()
                        .html());
    }

    @Test
    void who_has_the_page_already_is_sent_nothing_again() {
        publish("page", "en", "journeys/known-already", Map.of("title", "Known already", "body", "Old news."));
        for (var address : new String[] {"/en/journeys/known-already", "/api/v1/pages/en/journeys/known-already"}) {
            var first = program.get(address);
            var tag = first.headers().firstValue("ETag").orElseThrow();
            var again = program.get(address, "If-None-Match", tag);
            assertThat(again.statusCode()).as(address).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void an_answer_that_was_kept_is_the_same_as_the_first_and_gone_with_what_it_tells() {
        var page = publish("page", "en", "journeys/kept", Map.of("title", "Kept", "body", "Old words."));
        for (var address : new String[] {"/en/journeys/kept", "/api/v1/pages/en/journeys/kept"}) {
            var first = program.get(address, "Accept-Encoding", "identity");
            var again = program.get(address, "Accept-Encoding", "identity");
            assertThat(again.body()).as(address).contains("Old words.").isEqualTo(first.body());
            assertThat(told(again)).as(address).isEqualTo(told(first));
        }
        ada.writes(page, Map.of("body", "New words."));
        release(page);
        assertThat(program.get("/en/journeys/kept").body())
                .contains("New words.")
                .doesNotContain("Old words.");
        assertThat(program.get("/api/v1/pages/en/journeys/kept").body())
                .contains("New words.")
                .doesNotContain("Old words.");
    }

    /** All that is said of an answer, but for what is said of the request: its name, and how many more there may be. */
    private static Map<String, Set<String>> told(HttpResponse<?> answer) {
        return answer.headers().map().entrySet().stream()
                .filter(one -> !OF_THE_REQUEST.contains(one.getKey().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toMap(
                        one -> one.getKey().toLowerCase(Locale.ROOT),
                        one -> one.getValue().stream()
                                .flatMap(value -> Stream.of(value.split(", *", -1)))
                                .collect(Collectors.toSet())));
    }

    private void certification(String path) {
        var english = publish("certification", "en", path, english());
        var chinese = ada.translates(english, "zh", path, "旅程公司的 ISO/IEC 27001 认证");
        ada.writes(chinese, Map.of("body", "我们每年接受一次审核。", "summary", "信息安全管理体系。"));
        release(chinese);
    }

    private static Map<String, String> english() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "ISO/IEC 27001 at Journeys");
        fields.put("summary", "Our management of information security.");
        fields.put("framework", "ISO/IEC 27001");
        fields.put("issuer", "Harbour Certification");
        fields.put("certificateNumber", "IS-4711");
        fields.put("status", "valid");
        fields.put("expires", "2099-12-31");
        fields.put("body", "## What was audited\n\nEverything that we run.\n\n## How often\n\nOnce a year.");
        fields.put("breadcrumbs.0.title", "Compliance");
        fields.put("breadcrumbs.0.href", "/en/compliance");
        fields.put("related.0.group", "Elsewhere");
        fields.put("related.0.title", "How we audit");
        fields.put("related.0.href", "https://example.org/audit");
        return fields;
    }

    private String publish(String type, String locale, String path, Map<String, String> fields) {
        var page = ada.begins(type, locale, path, fields.get("title"));
        ada.writes(page, fields);
        release(page);
        return page;
    }

    private void release(String page) {
        ada.submits(page, "");
        carl.approves(page);
        carl.publishes(page);
    }
}
