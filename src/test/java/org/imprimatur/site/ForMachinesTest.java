package org.imprimatur.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.fixture.House;
import org.imprimatur.journal.Briefs;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Wording;
import org.imprimatur.reading.LivePages;
import org.imprimatur.serving.Rendered;
import org.imprimatur.themes.ThemeSettings;
import org.imprimatur.types.DeclaredTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What programs are told of a site. */
class ForMachinesTest {
    private static final Origin ORIGIN = new Origin("https://trust.example.com", true);

    private final House house = new House();

    private ForMachines machines(String... contacts) {
        var name = new Wording(Map.of("en", "Trust & Co", "zh", "信任中心"));
        return new ForMachines(
                new SiteSettings(List.of(EN, ZH), 0, true, new SecurityContact(List.of(contacts), "")),
                Roots.ALONE,
                house.live,
                DeclaredTypes.shipped(),
                (language, key, args) -> key + Stream.of(args).toList(),
                new ThemeSettings("modern", Optional.empty(), List.of(EN, ZH), name, true, "https://trust.example.com"),
                () -> LocalDate.of(2026, 5, 14));
    }

    @Test
    void the_map_names_each_live_page_with_its_translations_and_no_draft() throws Exception {
        house.aDraft().at("policies/open").live();
        house.aDraft().at("政策").inGroup("zc").in(ZH).live();
        house.aDraft().at("policies/secret").begun();
        assertThat(texts(read("/sitemap.xml"), "loc"))
                .containsExactlyInAnyOrder(
                        "https://trust.example.com/en/",
                        "https://trust.example.com/zh/",
                        "https://trust.example.com/en/policies/open",
                        "https://trust.example.com/zh/%E6%94%BF%E7%AD%96");
    }

    @Test
    void translations_name_one_another_in_the_map() throws Exception {
        house.aDraft().live();
        house.aDraft().in(ZH).live();
        assertThat(elements(read("/sitemap.xml"), "xhtml:link"))
                .extracting(link -> link.getAttribute("hreflang"))
                .containsExactly("en", "zh", "en", "zh", "en", "zh", "en", "zh");
    }

    @Test
    void a_map_that_is_too_long_for_one_file_is_told_in_parts() throws Exception {
        var live = new LivePages(house.texts, new Briefs(house.texts::get, AssetAddress::in), 2);
        house.standings.onStep(live::follow);
        for (int i = 0; i < 3; i++) {
            house.aDraft().at("page-" + i).inGroup("group-" + i).live();
            house.aDraft().at("页-" + i).inGroup("group-" + i).in(ZH).live();
        }
        var map = new Sitemap(live, List.of(EN, ZH), ORIGIN);
        assertThat(texts(parsed(map.whole()), "loc"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 5)
                        .mapToObj(part -> "https://trust.example.com/sitemap-" + part + ".xml")
                        .toList());
        var whole = new ArrayList<Element>();
        for (int part = 1; part <= 5; part++) {
            whole.addAll(elements(parsed(map.part(part).orElseThrow()), "url"));
        }
        assertThat(whole)
                .hasSize(8)
                .allSatisfy(place -> assertThat(
                                place.getElementsByTagName("xhtml:link").getLength())
                        .isEqualTo(2));
        assertThat(whole.stream()
                        .map(place -> place.getElementsByTagName("loc").item(0).getTextContent()))
                .doesNotHaveDuplicates()
                .contains("https://trust.example.com/en/", "https://trust.example.com/en/page-2");
        assertThat(map.part(6)).isEmpty();
    }

    @Test
    void a_feed_tells_what_is_live_and_tells_a_changed_page_anew() throws Exception {
        house.aDraft().at("policies/secret").begun();
        house.aDraft().at("policies/open").live();
        var feed = read("/feeds/en.atom");
        assertThat(texts(feed, "title")).hasSize(2);
        assertThat(texts(feed, "id")).hasSize(2).contains("https://trust.example.com/feeds/en.atom");
        assertThat(elements(feed, "link"))
                .extracting(link -> link.getAttribute("href"))
                .contains("https://trust.example.com/en/policies/open")
                .noneMatch(href -> href.contains("secret"));
        assertThat(texts(feed, "updated").get(0))
                .isEqualTo(texts(feed, "updated").get(1));
    }

    @Test
    void a_feed_of_a_type_tells_of_that_type_alone() throws Exception {
        house.aDraft().live();
        var type = house.live.all().get(0).type();
        assertThat(elements(read("/feeds/en/" + type + ".atom"), "entry")).hasSize(1);
        assertThat(elements(read("/feeds/en/certification.atom"), "entry")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/feeds/fr.atom", "/feeds/en/nothing.atom", "/feeds/en", "/feeds/../en.atom", "/sitemap-2.xml"})
    void what_there_is_not_is_not_made_up(String path) {
        assertThat(machines().isOne(path)).isTrue();
        assertThat(machines().draw(path, ORIGIN)).isEmpty();
    }

    @Test
    void robots_are_told_of_the_map_and_kept_from_the_desk() {
        assertThat(text("/robots.txt")).contains("Disallow: /desk/", "Sitemap: https://trust.example.com/sitemap.xml");
    }

    @Test
    void whom_to_tell_of_a_weakness_is_told_where_somebody_said_so() {
        assertThat(machines().draw("/.well-known/security.txt", ORIGIN)).isEmpty();
        var told = machines("mailto:security@example.com", "https://example.com/report")
                .draw("/.well-known/security.txt", ORIGIN);
        assertThat(new String(told.orElseThrow().bytes(false), StandardCharsets.UTF_8))
                .isEqualTo("""
                        Contact: mailto:security@example.com
                        Contact: https://example.com/report
                        Expires: 2026-11-01T00:00:00Z
                        Preferred-Languages: en, zh
                        Canonical: https://trust.example.com/.well-known/security.txt
                        """);
    }

    @Test
    void what_xml_cannot_hold_is_left_out() {
        assertThat(Xml.legal("a\u0000\u000bb\ud800 \ud83d\ude00\ufffe\n")).isEqualTo("ab \ud83d\ude00\n");
    }

    private String text(String path) {
        return new String(machines().draw(path, ORIGIN).orElseThrow().bytes(false), StandardCharsets.UTF_8);
    }

    private Document read(String path) throws Exception {
        return parsed(machines().draw(path, ORIGIN).orElseThrow());
    }

    private static Document parsed(Rendered drawn) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(drawn.bytes(false)));
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static List<String> texts(Document document, String name) {
        return elements(document, name).stream().map(Element::getTextContent).toList();
    }
}
