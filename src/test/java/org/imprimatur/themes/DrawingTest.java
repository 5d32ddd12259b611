package org.imprimatur.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.imprimatur.finding.Findings;
import org.imprimatur.finding.Marked;
import org.imprimatur.finding.Passage;
import org.imprimatur.finding.Passage.Piece;
import org.imprimatur.finding.Sought;
import org.imprimatur.fixture.House;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.imprimatur.page.Wording;
import org.imprimatur.reading.Gone;
import org.imprimatur.types.DeclaredTypes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the themes draw that come with the product, without a server. */
@ParameterizedClass
@ValueSource(strings = {"modern", "classic"})
class DrawingTest {
    private static final String HOSTILE = "<script>alert(1)</script>\"' onload=x & {{7*7}} ${7*7}";
    private static final PagePath PATH = new PagePath("a/page");
    private static final GroupId GROUP = new GroupId("nobody-else");
    private static final ContentTypes TYPES = DeclaredTypes.shipped();
    private static final ClassLoader LOADER = DrawingTest.class.getClassLoader();

    private final House house = new House();
    private final Clock clock = Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);
    private final Views views;
    private final ThemedDrawing drawing;

    DrawingTest(String theme) {
        var siteName = new Wording(Map.of("en", "Trust <Center>", "zh", "信任中心"));
        var settings = new ThemeSettings(
                theme, Optional.empty(), List.of(EN, ZH), siteName, true, "https://trust.example.com");
        var themes = new Themes(settings, LOADER, () -> 0);
        var sentences = new MessageBundles(themes, LOADER);
        views = new Views(themes, TYPES, new PageMarkup(), sentences, house.live, clock, Roots.ALONE);
        drawing = new ThemedDrawing(views, new Drawn(new Templates(themes, LOADER), themes, clock), themes);
    }

    static Stream<ContentType> types() {
        return TYPES.all().stream();
    }

    @Test
    void a_search_marks_what_it_found_is_nothing_for_search_engines_and_lets_nothing_typed_become_markup() {
        var page = house.aDraft().live().live().orElseThrow();
        var passage = new Passage(List.of(new Piece(HOSTILE, true), new Piece(" and so on", false)));
        var found = new Findings.FoundPage(page, 1, new Marked(Passage.NONE, passage));
        var findings = new Findings(
                List.of(found),
                3,
                false,
                Map.of(page.type(), 1L),
                Map.of(HOSTILE, 1L, "logs", 2L, "in all", 3L),
                Map.of(ZH, 2L),
                Optional.of(HOSTILE),
                true,
                false);
        var sought = new Sought(HOSTILE, Optional.of(EN), Optional.empty(), Optional.of("logs"));
        var drawn = Jsoup.parse(drawing.draw(views.search(EN, sought, findings, 1)));
        assertThat(drawn.select("mark").eachText()).containsExactly(HOSTILE);
        assertThat(drawn.select("input[name=q]").attr("value")).isEqualTo(HOSTILE);
        assertThat(drawn.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(drawn.select("script")).hasSize(1).allMatch(script -> script.hasAttr("src"));
        assertThat(drawn.select(".tags a").eachText()).containsExactly("#in all 3", "#logs 2", "#" + HOSTILE + " 1");
        assertThat(drawn.select(".tags a[aria-current]").attr("href")).doesNotContain("tag=");
        assertThat(drawn.select(".tags a:not([aria-current])").attr("href")).contains("&tag=");
        assertThat(drawn.select(".hit h3 a").attr("href")).isEqualTo("/en/policies/privacy");
    }

    @Test
    void a_written_way_that_begins_at_home_leads_home_once() {
        var way = new FieldValue.Rows(List.of(Map.of("title", "Start", "href", "/en/"), Map.of("title", "A page")));
        var text = new Text(Map.of("title", new FieldValue.One("A page"), "breadcrumbs", way));
        var crumbs = Jsoup.parse(drawing.draw(EN, PATH, GROUP, TYPES.get(new TypeName("page")), text))
                .select(".crumbs li");
        assertThat(crumbs.eachText()).containsExactly("Start", "A page");
    }

    @ParameterizedTest
    @MethodSource("types")
    void each_type_shows_every_field_that_readers_may_see(ContentType type) {
        for (LocaleTag locale : List.of(EN, ZH)) {
            String page = drawing.draw(locale, PATH, GROUP, type, filled(type, "Some words"));
            assertThat(page).contains("<html lang=\"" + locale + "\"").doesNotContainPattern(">\\s*site\\.[a-z]");
            var shown = new Facts(new Words((l, key, args) -> key, locale.value()), locale, new PageMarkup(), "")
                    .of(type, filled(type, "Some words"));
            assertThat(shown)
                    .allSatisfy(fact -> assertThat(page)
                            .contains(Stream.concat(
                                            fact.items().stream(),
                                            fact.rows().stream().flatMap(row -> row.cells().stream()))
                                    .map(item -> item.href().isEmpty() ? "Some words" : item.href())
                                    .toList()));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void nothing_that_people_type_becomes_markup(ContentType type) {
        var page = Jsoup.parse(drawing.draw(EN, PATH, GROUP, type, filled(type, HOSTILE)));
        assertThat(page.select("script")).hasSize(1).allMatch(script -> script.hasAttr("src"));
        assertThat(page.getAllElements())
                .noneMatch(element -> element.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("style")));
        assertThat(page.select("h1")).hasSize(1).extracting(Element::text).containsExactly(HOSTILE);
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_empty_draft_can_be_drawn(ContentType type) {
        assertThat(drawing.draw(ZH, PATH, GROUP, type, Text.EMPTY))
                .contains("预览")
                .doesNotContain("<dt>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "//evil.example", "/\\evil.example", "JaVaScript:x"})
    void a_link_that_nobody_checked_yet_cannot_be_followed(String link) {
        var type = TYPES.get(new TypeName("certification"));
        var text = new Text(Map.of("title", one("T"), "verifyUrl", one(link), "report", one(link)));
        assertThat(drawing.draw(EN, PATH, GROUP, type, text)).doesNotContain("href=\"" + link);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "valid, 2028-01-31, status-good, Valid",
                "valid, 2026-06, status-soon, ends soon",
                "valid, 2026-04-30, status-bad, Expired",
                "valid, 2026-04, status-bad, Expired",
                "withdrawn, 2028-01-31, status-bad, Withdrawn",
                "in-audit, none, status-open, In audit"
            })
    void a_certificate_says_how_it_stands_today(String status, String expires, String tone, String label) {
        var type = TYPES.get(new TypeName("certification"));
        var fields = new TreeMap<String, FieldValue>(Map.of("title", one("T"), "status", one(status)));
        if (expires != null) {
            fields.put("expires", one(expires));
        }
        assertThat(drawing.draw(EN, PATH, GROUP, type, new Text(fields)))
                .contains(tone)
                .contains(label);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2026-03-09, 'March 9, 2026'",
        "zh, 2026-03-09, 2026年3月9日",
        "en, 2026-03, March 2026",
        "zh, 2026-03, 2026年3月",
        "en, some day, some day"
    })
    void dates_are_written_as_readers_write_them(String locale, String date, String written) {
        assertThat(Day.of(date, new LocaleTag(locale)).text()).isEqualTo(written);
    }

    @Test
    void a_live_page_says_who_released_it_and_leads_to_its_translation() {
        var page = house.aDraft().live().live().orElseThrow();
        house.aDraft().in(ZH).live();
        String drawn = drawing.draw(views.page(page));
        assertThat(drawn)
                .contains(
                        "Released for publication",
                        "Reviewed by legal",
                        page.text().brief())
                .contains("<link rel=\"canonical\" href=\"https://trust.example.com/en/policies/privacy\">")
                .contains("hreflang=\"zh\" href=\"https://trust.example.com/zh/policies/privacy\"")
                .doesNotContain("Preview");
    }

    @Test
    void a_live_page_tells_machines_what_it_is_and_nothing_typed_gets_out_of_that() {
        var page = house.aDraft()
                .saying(House.text("</script><script>alert(1)</script>", "Words."))
                .live()
                .live()
                .orElseThrow();
        var drawn = Jsoup.parse(drawing.draw(views.page(page)));
        var said = drawn.select("script[type=application/ld+json]");
        assertThat(said).hasSize(1);
        assertThat(said.first().data())
                .contains("\"@context\":\"https://schema.org\"", "BreadcrumbList", "https://trust.example.com/en/")
                .doesNotContain("<");
        assertThat(drawn.select("script")).hasSize(2);
        assertThat(drawn.select("meta[property=og:url]").attr("content"))
                .isEqualTo("https://trust.example.com/en/policies/privacy");
    }

    /** What schema.org knows of each. */
    @ParameterizedTest
    @CsvSource({"region, Place", "subprocessor, Organization", "principle, DefinedTerm", "policy, DigitalDocument"})
    void only_what_is_written_has_a_language_and_a_page_about_the_rest_has(String name, String said) {
        var type = TYPES.get(new TypeName(name));
        var text = filled(type, "Words");
        var models = views.preview(EN, PATH, GROUP, type, text).models();
        var data = new StructuredData("https://trust.example.com", (Frame) models.get("frame"))
                .of(type, text, (PageModel) models.get("page"));
        var main = Json.createReader(new StringReader(data))
                .readObject()
                .getJsonArray("@graph")
                .getJsonObject(0);
        assertThat(main.getString("@type")).isEqualTo(said);
        boolean isWork = said.equals("DigitalDocument");
        assertThat(main.containsKey("inLanguage")).isEqualTo(isWork);
        assertThat(isWork ? main : main.getJsonObject("mainEntityOfPage"))
                .containsKeys("inLanguage", "isPartOf", "url");
    }

    @Test
    void a_preview_tells_machines_nothing() {
        assertThat(drawing.draw(EN, PATH, GROUP, TYPES.get(new TypeName("certification")), Text.EMPTY))
                .doesNotContain("ld+json", "og:title");
    }

    @Test
    void a_preview_leads_to_the_live_translation_and_nowhere_near_a_draft() {
        var page = house.aDraft().live().live().orElseThrow();
        var type = TYPES.get(page.type());
        assertThat(drawing.draw(ZH, PATH, page.group(), type, Text.EMPTY))
                .contains("<a href=\"/en/policies/privacy\" hreflang=\"en\">")
                .doesNotContain("（首页）");
        house.aDraft().in(ZH);
        assertThat(drawing.draw(EN, PATH, page.group(), type, Text.EMPTY)).contains("(home page)");
    }

    @Test
    void without_a_translation_the_switch_leads_home_and_says_so() {
        var page = house.aDraft().live().live().orElseThrow();
        assertThat(drawing.draw(views.page(page)))
                .contains("<a href=\"/zh/\" hreflang=\"zh\">")
                .contains("(home page)")
                .doesNotContain("rel=\"alternate\" hreflang=\"zh\"");
    }

    @Test
    void what_the_home_page_has_no_room_for_stands_on_sheets_of_its_own() {
        for (int number = 100; number < 150; number++) {
            house.aDraft().at("policies/" + number).live();
        }
        var home = Jsoup.parse(drawing.draw(views.home(EN)));
        assertThat(home.select(".card")).hasSize(24);
        assertThat(home.select(".all a").attr("href")).isEqualTo("/en/_list/policy");
        assertThat(home.select(".all a").text()).startsWith("All 50");
        var first = list("_list/policy");
        assertThat(first.select(".card")).hasSize(48);
        assertThat(first.select("[rel=next]").attr("href")).isEqualTo("/en/_list/policy/2");
        assertThat(first.select("[rel=prev]")).isEmpty();
        var second = list("_list/policy/2");
        assertThat(second.select(".card-title").eachText()).hasSize(2);
        assertThat(second.title()).contains("Sheet 2 of 2");
        assertThat(second.select("[rel=prev]").attr("href")).isEqualTo("/en/_list/policy");
        assertThat(second.select("[rel=next]")).isEmpty();
        assertThat(Stream.of("_list/policy/1", "_list/policy/3", "_list/notice", "_list/nothing", "_list/policy/02"))
                .allMatch(path -> views.find(EN, path).status() == Found.MISSING);
        assertThat(views.find(ZH, "_list/policy").status()).isEqualTo(Found.MISSING);
    }

    private Document list(String path) {
        var found = views.find(EN, path);
        assertThat(found.status()).isEqualTo(Found.THERE);
        return Jsoup.parse(drawing.draw(found.view()));
    }

    @Test
    void the_home_page_lists_what_is_live_and_no_draft() {
        house.aDraft().at("policies/open").live();
        house.aDraft().at("policies/secret").begun();
        assertThat(drawing.draw(views.home(EN)))
                .contains("href=\"/en/policies/open\"", "Trust &lt;Center&gt;")
                .doesNotContain("secret");
        assertThat(drawing.draw(views.home(ZH))).contains("尚未发布");
    }

    @Test
    void who_is_lost_is_shown_what_may_have_been_meant_in_the_language_of_the_address() {
        house.aDraft().at("policies/privacy").live();
        assertThat(drawing.draw(views.missing(EN, "old/privacy"))).contains("href=\"/en/policies/privacy\"");
        assertThat(drawing.draw(views.missing(ZH, "policies/privacy")))
                .contains("此地址没有页面", "href=\"/en/policies/privacy\"")
                .contains("noindex");
        var gone = new Gone(Instant.parse("2026-02-03T00:00:00Z"), "", new TypeName("page"));
        assertThat(drawing.draw(views.gone(ZH, PATH, gone))).contains("2026年2月3日");
    }

    @Test
    void a_long_page_has_a_table_of_contents_and_a_short_one_has_none() {
        var type = TYPES.get(new TypeName("page"));
        var body = "## One & *only*\n\n## Two <script>x</script>\n\n### Three\n\nWords.";
        assertThat(drawing.draw(EN, PATH, GROUP, type, House.text("T", body)))
                .contains("On this page", "One &amp; only</a>")
                .doesNotContain("<script>x");
        assertThat(drawing.draw(EN, PATH, GROUP, type, House.text("T", "## One\n\nWords.")))
                .doesNotContain("On this page");
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        for (String room : MessageBundles.ROOMS) {
            assertThat(keys(room, "zh")).as(room).isEqualTo(keys(room, "en"));
        }
    }

    private static java.util.Set<Object> keys(String room, String language) throws IOException {
        var messages = new Properties();
        var file = LOADER.getResourceAsStream("org/imprimatur/" + room + "/messages_" + language + ".properties");
        if (file != null) {
            try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                messages.load(reader);
            }
        }
        return messages.keySet();
    }

    private static Text filled(ContentType type, String words) {
        var fields = new HashMap<String, FieldValue>();
        type.fields().forEach(field -> fields.put(field.name(), value(field, words)));
        return new Text(fields);
    }

    private static FieldValue value(Field field, String words) {
        return switch (field.kind()) {
            case LIST -> new FieldValue.Many(List.of(words, "second"));
            case ROWS -> {
                var row = new TreeMap<String, String>();
                field.columns().forEach(column -> row.put(column.name(), words));
                if (row.containsKey("href")) {
                    row.put("href", "https://example.com/" + field.name());
                }
                yield new FieldValue.Rows(List.of(row));
            }
            case LINK -> one("https://example.com/" + field.name());
            case DATE, LINE, PARAGRAPH, MARKDOWN, NUMBER, CHOICE, FLAG -> one(words);
        };
    }

    private static FieldValue one(String value) {
        return new FieldValue.One(value);
    }
}
