package org.imprimatur.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.fixture.House;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.imprimatur.page.Wording;
import org.imprimatur.types.DeclaredTypes;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of the pages of a type is found by comparing what was published. */
class LedgerTest {
    private static final ClassLoader LOADER = LedgerTest.class.getClassLoader();
    private static final TypeName SUBPROCESSOR = new TypeName("subprocessor");

    private final House house = new House(DeclaredTypes.shipped());

    private static Text helper(String name, String countries, String body) {
        return House.text(name, body)
                .with("legalName", new FieldValue.One(name + " Ltd"))
                .with("service", new FieldValue.One("Support"))
                .with("purpose", new FieldValue.One("Answers calls."))
                .with("owner", new FieldValue.One("Owner of " + countries))
                .with("countries", new FieldValue.Many(List.of(countries.split(","))));
    }

    private Themes themes(String theme) {
        return new Themes(
                new ThemeSettings(
                        theme,
                        Optional.empty(),
                        List.of(EN, ZH),
                        new Wording(Map.of("en", "Trust", "zh", "信任")),
                        true,
                        "https://trust.example.com"),
                LOADER,
                () -> 0);
    }

    private List<Happening> happenings() {
        var words = new Words(new MessageBundles(themes("modern"), LOADER), "en");
        var facts = new Facts(words, EN, new PageMarkup(), "");
        return new Ledger(house.live, DeclaredTypes.shipped().get(SUBPROCESSOR), facts, "").happenings();
    }

    @Test
    void added_changed_and_removed_come_from_the_publications_and_say_which_fields_differ() {
        var lantern = house.aDraft()
                .ofType(SUBPROCESSOR)
                .at("helpers/lantern")
                .saying(helper("Lantern", "China", "One."))
                .live();
        lantern.after(live -> live.write(ADA, helper("Lantern", "China,Singapore", "One.")))
                .published(ADA);
        lantern.after(live -> live.write(ADA, helper("Lantern", "China,Singapore", "Two.")))
                .published(ADA);
        var harbour = house.aDraft()
                .ofType(SUBPROCESSOR)
                .at("helpers/harbour")
                .saying(helper("Harbour", "China", "One."))
                .live();
        harbour.after(live -> live.unpublish(CARL, "Its contract ended."));
        var found = happenings();
        assertThat(found)
                .extracting(Happening::kind, Happening::title)
                .containsExactly(
                        tuple("removed", "helpers/harbour"),
                        tuple("added", "helpers/harbour"),
                        tuple("changed", "Lantern"),
                        tuple("changed", "Lantern"),
                        tuple("added", "Lantern"));
        assertThat(found.get(2).fields()).isEmpty();
        assertThat(found.get(3).fields())
                .containsExactly(new Happening.Differing("Countries", "China", "China; Singapore"));
        assertThat(found.get(3).redline()).isEqualTo("/history/" + lantern.id() + "/1..2");
    }

    @ParameterizedTest
    @CsvSource({"modern,en", "classic,en", "modern,zh", "classic,zh"})
    void the_table_of_subprocessors_stands_with_its_history_in_both_themes(String theme, String language)
            throws IOException, TemplateException {
        var locale = language.equals("en") ? EN : ZH;
        var page = house.aDraft()
                .ofType(SUBPROCESSOR)
                .in(locale)
                .at("helpers/lantern")
                .saying(helper("Lantern", "China", "One."))
                .live();
        page.after(live -> live.write(ADA, helper("Lantern", "Singapore", "One.")))
                .published(ADA);
        var themes = themes(theme);
        var clock = Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);
        var views = new Views(
                themes,
                DeclaredTypes.shipped(),
                new PageMarkup(),
                new MessageBundles(themes, LOADER),
                house.live,
                clock,
                Roots.ALONE);
        var view = views.find(locale, "_list/subprocessor").view();
        var drawn = Jsoup.parse(
                new Drawn(new Templates(themes, LOADER), themes, clock).draw(view.template(), view.models()));
        assertThat(drawn.select("table.ledger th[scope=row] a").attr("href"))
                .isEqualTo("/" + language + "/helpers/lantern");
        assertThat(drawn.select("table.ledger td").text()).contains("Singapore").doesNotContain("Owner");
        assertThat(drawn.select(".happening-changed del").text()).isEqualTo("China");
        assertThat(drawn.select(".happening-changed ins").text()).isEqualTo("Singapore");
        assertThat(drawn.select(".happening-added")).hasSize(1);
    }
}
