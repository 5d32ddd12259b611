package org.imprimatur.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Text;
import org.imprimatur.page.Wording;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.When;
import org.imprimatur.types.DeclaredTypes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers see of the past, in both themes. */
class PastDrawingTest {
    private static final ClassLoader LOADER = PastDrawingTest.class.getClassLoader();
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    private final House house = new House(DeclaredTypes.shipped());
    private final APage page = house.aDraft()
            .saying(text("We keep logs for [a year](/en/terms).", "1.0"))
            .live();
    private final Instant first = page.now().live().orElseThrow().since();

    PastDrawingTest() {
        page.after(live -> live.write(ADA, text("We keep logs for [two years](/en/terms).", "2.0")))
                .published(ADA);
    }

    private static Text text(String body, String version) {
        return House.text("Privacy", body)
                .with("kind", new FieldValue.One("privacy"))
                .with("owner", new FieldValue.One("Owner " + version))
                .with("version", new FieldValue.One(version));
    }

    private SiteDrawing drawing(String theme) {
        var settings = new ThemeSettings(
                theme,
                Optional.empty(),
                List.of(EN, ZH),
                new Wording(Map.of("en", "Trust", "zh", "信任")),
                true,
                "https://trust.example.com");
        var themes = new Themes(settings, LOADER, () -> 0);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var sentences = new MessageBundles(themes, LOADER);
        var views =
                new Views(themes, DeclaredTypes.shipped(), new PageMarkup(), sentences, house.live, clock, Roots.ALONE);
        var drawn = new Drawn(new Templates(themes, LOADER), themes, clock);
        return new SiteDrawing(views, new ThemedDrawing(views, drawn, themes), sentences);
    }

    private LivePage live() {
        return page.live().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"modern", "classic"})
    void the_list_names_every_version_and_leads_to_its_text_and_its_redline(String theme) {
        var drawn = Jsoup.parse(drawing(theme).history(live()));
        var here = "/history/" + page.id();
        assertThat(drawn.select(".version h2 a").eachAttr("href")).containsExactly("/en/policies/privacy", here + "/1");
        assertThat(drawn.select(".version a[href*='..']").eachAttr("href")).containsExactly(here + "/1..2");
        assertThat(drawn.select(".version-replaced time").eachAttr("datetime")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"modern", "classic"})
    void a_version_says_that_it_is_not_current_and_where_the_current_one_stands(String theme) {
        var one = house.live.versions(live()).get(0);
        var then = house.live.asOf(first, DeclaredTypes.shipped());
        var drawn = Jsoup.parse(drawing(theme).version(then, house.live, live(), one, "/as-of/" + first));
        assertThat(drawn.select(".past").text()).contains("version 1").contains("not the current text");
        assertThat(drawn.select(".past a").eachAttr("href"))
                .containsExactly("/en/policies/privacy", "/history/" + page.id());
        assertThat(drawn.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://trust.example.com/en/policies/privacy");
        assertThat(drawn.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(drawn.select(".prose").text()).contains("a year").doesNotContain("two years");
        assertThat(drawn.select(".stamp")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"modern", "classic"})
    void the_site_of_a_day_says_so_and_no_link_leads_out_of_it_but_the_one_to_now(String theme) {
        var when = When.of("2026-03-01").orElseThrow();
        var within = "/as-of/2026-03-01";
        for (String path : List.of("", "policies/privacy", "nothing")) {
            var sheet = drawing(theme)
                    .past(house.live.asOf(when.at(), DeclaredTypes.shipped()), house.live, when, within, EN, path);
            assertThat(sheet.status()).isEqualTo(path.equals("nothing") ? 404 : 200);
            var drawn = Jsoup.parse(sheet.html());
            assertThat(drawn.select(".past").text()).contains("March 1, 2026");
            assertThat(drawn.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(drawn.select("input[type=date]").attr("value")).isEqualTo("2026-03-01");
            assertThat(drawn.select("input[type=date]").attr("max")).isEqualTo("2026-05-01");
            assertThat(outside(drawn, within)).isEmpty();
        }
    }

    private static List<String> outside(Document drawn, String within) {
        return drawn.select("a[href^=/]:not(.past a)").eachAttr("href").stream()
                .filter(href -> !href.startsWith(within + "/"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"modern", "classic"})
    void a_redline_shows_what_readers_see_and_nothing_of_the_house(String theme) {
        var versions = house.live.versions(live());
        var drawn = Jsoup.parse(drawing(theme).redline(live(), versions.get(0), versions.get(1)));
        assertThat(drawn.select(".redline del").text()).contains("a year");
        assertThat(drawn.select(".redline ins").text()).contains("two years");
        assertThat(drawn.select(".redline-fields dt").eachText()).containsExactly("Version");
        assertThat(drawn.text()).doesNotContain("Owner");
        assertThat(drawn.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"modern", "classic"})
    void a_version_from_before_the_page_was_taken_off_the_site_is_named_and_not_shown(String theme) {
        page.after(live -> live.unpublish(CARL, "A mistake."));
        page.after(draft -> draft.write(ADA, text("Right.", "3.0"))).published(ADA);
        var drawn = Jsoup.parse(drawing(theme).history(live()));
        assertThat(drawn.select(".version")).hasSize(3);
        assertThat(drawn.select(".version h2 a").eachAttr("href")).containsExactly("/en/policies/privacy");
        assertThat(drawn.select(".version a[href*='..'], .compare")).isEmpty();
        assertThat(drawn.select(".version-withdrawn").text()).contains("not shown");
    }
}
