package org.imprimatur.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.imprimatur.fixture.Description;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programs get the very facts that readers get: for every page of the demo, in both languages. */
@ExtendWith(RunningProduct.class)
@TestInstance(Lifecycle.PER_CLASS)
class SameFactsIT {
    private final Visitor visitor;
    private final SoftAssertions facts = new SoftAssertions();
    private final Description description = Description.read();

    SameFactsIT(Product product) {
        visitor = new Visitor(product);
    }

    @Test
    void the_api_says_of_every_live_page_what_the_site_says() {
        var types = types();
        var pages = pages();
        facts.assertThat(pages).hasSizeGreaterThanOrEqualTo(34);
        // Other journeys publish pages of their own, hostile ones among them, under an address of their own.
        pages.stream().filter(url -> !url.contains("/journeys/")).forEach(url -> compare(url, types));
        facts.assertAll();
    }

    /** The addresses of all live pages, sheet by sheet. */
    private List<String> pages() {
        var found = new ArrayList<String>();
        String cursor = "";
        do {
            var answer = visitor.get("/api/v1/pages?limit=20" + cursor).body();
            facts.assertThat(description.complaints("GET", "/api/v1/pages", 200, answer))
                    .isEmpty();
            var sheet = Json.read(answer);
            ((List<?>) sheet.at("pages")).forEach(page -> found.add((String) ((Map<?, ?>) page).get("url")));
            cursor = sheet.at("next") == null ? "" : "&cursor=" + sheet.at("next");
        } while (!cursor.isEmpty());
        return found;
    }

    /** Type, field, and what the API tells of it. */
    private Map<String, Map<String, Map<?, ?>>> types() {
        var types = new TreeMap<String, Map<String, Map<?, ?>>>();
        for (Object type :
                (List<?>) Json.read(visitor.get("/api/v1/types").body()).at("types")) {
            var fields = new TreeMap<String, Map<?, ?>>();
            ((List<?>) ((Map<?, ?>) type).get("fields"))
                    .forEach(field -> fields.put((String) ((Map<?, ?>) field).get("name"), (Map<?, ?>) field));
            types.put((String) ((Map<?, ?>) type).get("name"), fields);
        }
        return types;
    }

    private void compare(String url, Map<String, Map<String, Map<?, ?>>> types) {
        var answer = visitor.get("/api/v1/pages" + url).body();
        facts.assertThat(description.complaints("GET", "/api/v1/pages" + url, 200, answer))
                .as(url)
                .isEmpty();
        var json = Json.read(answer);
        var page = visitor.page(url);
        facts.assertThat(page.select("h1").text()).as(url).isEqualTo(json.at("title"));
        facts.assertThat(page.select(".stamp code").attr("title")).as(url).endsWith((String) json.at("textHash"));
        var body = Jsoup.parseBodyFragment((String) json.at("body", "html")).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        page.outputSettings().prettyPrint(false);
        for (Element block : body.children()) {
            facts.assertThat(page.select(".content").outerHtml()).as(url).contains(block.outerHtml());
        }
        assertRelease(page, url, json);
        var fields = types.get((String) json.at("type"));
        ((Map<?, ?>) json.at("fields"))
                .forEach((name, value) -> assertShown(page, url + " " + name, fields.get(name), value, lang(url)));
    }

    /** When it went live, when and as which revision it was reviewed, in which languages it is there, and which prevails. */
    private void assertRelease(Document page, String url, Json json) {
        facts.assertThat(page.select(".stamp time").eachAttr("datetime"))
                .as(url)
                .containsExactly(day(json.at("published")), day(json.at("reviewed", "at")));
        facts.assertThat(page.select(".stamp dd").eachText()).as(url).contains(String.valueOf(json.at("revision")));
        for (Object one : (List<?>) json.at("translations")) {
            var other = (Map<?, ?>) one;
            facts.assertThat(page.select("link[rel=alternate][hreflang=" + other.get("locale") + "]")
                            .attr("href"))
                    .as(url)
                    .isEqualTo(other.get("url"));
            facts.assertThat(page.select(".prevailing a").eachAttr("href").contains(other.get("url")))
                    .as(url + " prevails elsewhere")
                    .isEqualTo(other.get("prevailing"));
        }
    }

    private static String day(Object instant) {
        return instant.toString().substring(0, 10);
    }

    private static String lang(String url) {
        return url.substring(1, 3);
    }

    private void assertShown(Document page, String where, Map<?, ?> field, Object value, String language) {
        if (value instanceof List<?> items) {
            items.forEach(item -> assertShown(page, where, field, item, language));
        } else if (value instanceof Map<?, ?> text && text.get("html") instanceof String html) {
            facts.assertThat(page.select(".content").outerHtml()).as(where).contains(html.strip());
        } else if (value instanceof Map<?, ?> row) {
            row.forEach((column, cell) -> {
                if (!column.equals("href") && !column.equals("alt") && !column.equals("image")) {
                    facts.assertThat(words(page)).as(where + " " + column).contains(shown(cell.toString()));
                }
            });
        } else {
            assertOneShown(page, where, field, value.toString(), language);
        }
    }

    private void assertOneShown(Document page, String where, Map<?, ?> field, String value, String language) {
        switch ((String) field.get("kind")) {
            case "line", "paragraph", "list" ->
                facts.assertThat(words(page)).as(where).contains(squeezed(value));
            case "choice" -> {
                // An icon is shown as a picture.
                if (!where.endsWith(" icon")) {
                    facts.assertThat(words(page))
                            .as(where)
                            .contains(squeezed(label((List<?>) field.get("choices"), value, language)));
                }
            }
            case "link" ->
                facts.assertThat(page.select("a").eachAttr("href")).as(where).contains(value);
            case "date" -> facts.assertThat(words(page)).as(where).contains(value.substring(0, 4));
            default -> facts.assertThat(words(page)).as(where).isNotEmpty();
        }
    }

    private static String label(List<?> choices, String value, String language) {
        return choices.stream()
                .map(choice -> (Map<?, ?>) choice)
                .filter(choice -> value.equals(choice.get("value")))
                .map(choice -> (String) ((Map<?, ?>) choice.get("label")).get(language))
                .findFirst()
                .orElseThrow();
    }

    /** Days are drawn as the language writes them; the year is there in every one. */
    private static String shown(String cell) {
        return cell.matches("\\d{4}-\\d{2}(-\\d{2})?") ? cell.substring(0, 4) : squeezed(cell);
    }

    private static String words(Document page) {
        return squeezed(page.text());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
