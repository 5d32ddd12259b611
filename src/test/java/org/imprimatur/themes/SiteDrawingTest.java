package org.imprimatur.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;
import static org.imprimatur.fixture.People.CARL;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.imprimatur.page.Wording;
import org.imprimatur.reading.LaterPages;
import org.imprimatur.types.DeclaredTypes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The site as it will be, drawn in the theme that the product comes with. */
class SiteDrawingTest {
    private static final ClassLoader LOADER = SiteDrawingTest.class.getClassLoader();
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final String WITHIN = "/preview/abc";
    private static final String PICTURE = "/assets/" + "a".repeat(64) + "/plan.png";

    private final House house = new House(DeclaredTypes.shipped());
    private final Themes themes = new Themes(
            new ThemeSettings(
                    "modern",
                    Optional.empty(),
                    List.of(EN, ZH),
                    new Wording(Map.of("en", "Trust", "zh", "信任")),
                    true,
                    "https://trust.example.com"),
            LOADER,
            () -> 0);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final MessageBundles sentences = new MessageBundles(themes, LOADER);
    private final Views views =
            new Views(themes, DeclaredTypes.shipped(), new PageMarkup(), sentences, house.live, clock, Roots.ALONE);
    private final SiteDrawing drawing = new SiteDrawing(
            views,
            new ThemedDrawing(views, new Drawn(new Templates(themes, LOADER), themes, clock), themes),
            sentences);

    private final APage page = house.aDraft().at("plans").begun();

    private static Text draft() {
        return House.text(
                        "Plans",
                        "See [terms](/en/terms), [abroad](//elsewhere.example/x), [us](https://trust.example.com/en/us),"
                                + " [them](https://them.example/en/us) ![plan](" + PICTURE
                                + ") and `href=\"/en/code\"`.")
                .with("hero", new FieldValue.Rows(List.of(Map.of("image", PICTURE))));
    }

    private Document drawn(String path) {
        var later = new LaterPages(house.live, List.of(new LaterPages.Pending(page.now(), 2, draft(), Set.of(), NOW)));
        var drawn = drawing.draw(later, WITHIN, EN, path);
        assertThat(drawn.status()).isEqualTo(path.equals("nothing") ? 404 : 200);
        return Jsoup.parse(drawn.html());
    }

    @Test
    void there_is_no_search_in_a_preview() {
        assertThat(drawn("plans").select("form")).isEmpty();
        assertThat(Jsoup.parse(drawing.draw(house.live, "", EN, "").html()).select("form"))
                .isEmpty();
    }

    @Test
    void no_link_and_no_picture_leads_out_of_a_preview_to_the_site_itself() {
        for (String path : List.of("plans", "", "nothing")) {
            var page = drawn(path);
            assertThat(page.select("a[href^=/], img[src^=/]:not([src^=//])").eachAttr("href"))
                    .allMatch(href -> href.isEmpty() || href.startsWith(WITHIN + "/") || href.startsWith("//"));
            assertThat(page.select("img[src]").eachAttr("src")).allMatch(src -> src.startsWith(WITHIN + "/assets/"));
        }
        var links = drawn("plans").select(".prose a").eachAttr("href");
        assertThat(links)
                .contains(WITHIN + "/en/terms", WITHIN + "/en/us", "https://them.example/en/us")
                .noneMatch(href -> href.startsWith(WITHIN + "//"));
        assertThat(drawn("plans").select("code").eachText()).containsExactly("href=\"/en/code\"");
    }

    @Test
    void the_home_and_the_menu_know_pages_that_are_not_live_yet() {
        var home = drawn("");
        assertThat(home.select(".card-title a").eachAttr("href")).containsExactly(WITHIN + "/en/plans");
        assertThat(home.select(".menu a").eachAttr("href")).allMatch(href -> href.startsWith(WITHIN + "/en/#"));
        assertThat(home.select(".menu a")).isNotEmpty();
    }

    @Test
    void search_engines_are_told_of_no_address_and_nobody_of_a_sign_off() {
        var page = drawn("plans");
        assertThat(page.select("link[rel=canonical], link[rel=alternate]")).isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select(".stamp")).isEmpty();
        assertThat(page.select("link[rel=stylesheet]").attr("href")).startsWith("/_theme/");
    }

    @Test
    void readers_learn_of_a_claim_that_no_longer_holds_where_the_type_says_so_and_on_the_day_after_its_end() {
        certified("2026-05-01");
        var about = claiming("page", "about");
        var policy = claiming("policy", "terms");
        assertThat(claims(about, NOW)).isEmpty();
        var dayAfter = NOW.plus(Duration.ofDays(1));
        assertThat(claims(about, dayAfter))
                .singleElement()
                .asString()
                .contains("Expired")
                .contains("ISO");
        assertThat(claims(policy, dayAfter)).isEmpty();
    }

    @Test
    void readers_learn_that_a_certification_was_withdrawn() {
        var iso = certified("2030-01-01");
        var about = claiming("page", "about");
        assertThat(claims(about, NOW)).isEmpty();
        iso.after(page -> page.unpublish(CARL, "Wrong."));
        assertThat(claims(about, NOW)).singleElement().asString().contains("Withdrawn");
    }

    private List<String> claims(APage page, Instant at) {
        var then = new Views(
                themes,
                DeclaredTypes.shipped(),
                new PageMarkup(),
                sentences,
                house.live,
                Clock.fixed(at, ZoneOffset.UTC),
                Roots.ALONE);
        var drawn = new ThemedDrawing(then, new Drawn(new Templates(themes, LOADER), themes, clock), themes)
                .draw(then.page(page.live().orElseThrow()));
        return Jsoup.parse(drawn).select(".claims p").eachText();
    }

    private APage certified(String expires) {
        return house.aDraft()
                .ofType(new TypeName("certification"))
                .at("compliance/iso")
                .saying(House.text("ISO", "")
                        .with("framework", new FieldValue.One("ISO"))
                        .with("issuer", new FieldValue.One("Somebody"))
                        .with("status", new FieldValue.One("valid"))
                        .with("expires", new FieldValue.One(expires)))
                .live();
    }

    private APage claiming(String type, String path) {
        var text = House.text("About", "We are [certified](/en/compliance/iso).");
        return house.aDraft()
                .ofType(new TypeName(type))
                .at(path)
                .saying(
                        type.equals("policy")
                                ? text.with("kind", new FieldValue.One("terms"))
                                        .with("version", new FieldValue.One("1"))
                                : text)
                .live();
    }
}
