package org.imprimatur.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.editing.Translations;
import org.imprimatur.finding.DeskShelf;
import org.imprimatur.finding.FindingAll;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.People;
import org.imprimatur.fixture.SmallTypes;
import org.imprimatur.journal.Briefs;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.page.FieldValue.Many;
import org.imprimatur.page.FieldValue.One;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.search.Limits;
import org.imprimatur.search.LuceneIndex;
import org.imprimatur.workflow.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCatalogueTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @TempDir
    Path folder;

    private final House house = new House();
    private final Briefs briefs = new Briefs(house.texts::get, AssetAddress::in);
    private LuceneIndex index;
    private PageCatalogue catalogue;

    @BeforeEach
    void open() {
        var shelf = new DeskShelf(house.standings, briefs, house.texts, new SmallTypes(), new PageMarkup());
        index = new LuceneIndex(folder, shelf, List.of(EN, ZH), new Limits(60_000, 4, 60_000));
        catalogue = new PageCatalogue(
                house.standings,
                briefs,
                new Translations(house.standings, house.drafting, List.of(EN, ZH)),
                new FindingAll(index, house.standings));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void words_of_the_text_find_a_page_at_any_stage_and_only_while_they_stand_in_it() {
        var page = page("hosting", House.text("Hosting", "Backups are **encrypted**."));
        page("other", House.text("Other", "Nothing."));
        index.lookThrough(() -> {});
        assertThat(ask("q", "encrypting backup")).containsExactly("hosting");
        assertThat(new FindingAll(index, house.standings)
                        .mark("encrypt", List.of(page.now()))
                        .get(0)
                        .passage()
                        .plain())
                .isEqualTo("Backups are encrypted.");
        page.after(draft -> draft.write(People.ADA, House.text("Hosting", "Backups are plain.")));
        assertThat(ask("q", "encrypting backup")).isEmpty();
    }

    private static Text text(String title, String owner, String reviewBy, String... tags) {
        return House.text(title, "Words.")
                .with("owner", new One(owner))
                .with("reviewBy", new One(reviewBy))
                .with("tags", new Many(List.of(tags)));
    }

    private APage page(String path, Text text) {
        return house.aDraft().at(path).saying(text).begun();
    }

    private List<String> ask(String... said) {
        var address = new HashMap<String, String>();
        for (int i = 0; i < said.length; i += 2) {
            address.put(said[i], said[i + 1]);
        }
        return catalogue.ask(PageQuestion.of(name -> address.getOrDefault(name, "")), TODAY).stream()
                .map(Standing::path)
                .map(PagePath::value)
                .toList();
    }

    @Test
    void every_page_is_there_with_the_one_that_changed_last_before_the_others() {
        page("one", text("One", "", ""));
        page("two", text("Two", "", ""));
        assertThat(ask()).containsExactly("two", "one");
        assertThat(ask("order", "stirred-turned")).containsExactly("one", "two");
    }

    @Test
    void every_word_of_a_search_is_found_somewhere_whichever_its_case() {
        page("privacy/cookies", text("How we use Cookies", "Ada", "", "web"));
        page("privacy/logs", text("What we log", "Ben", "", "servers"));
        assertThat(ask("q", "cookies ada")).containsExactly("privacy/cookies");
        assertThat(ask("q", "PRIVACY")).hasSize(2);
        assertThat(ask("q", "serv")).containsExactly("privacy/logs");
        assertThat(ask("q", "cookies ben")).isEmpty();
    }

    @Test
    void a_page_is_found_by_the_beginning_of_its_id_and_by_its_whole_address() {
        var page = page("privacy/logs", text("What we log", "", ""));
        page("other", text("Other", "", ""));
        assertThat(ask("q", page.id().value().substring(0, 8))).containsExactly("privacy/logs");
        assertThat(ask("q", "/en/privacy/logs")).containsExactly("privacy/logs");
    }

    @Test
    void a_space_of_a_chinese_keyboard_parts_words_too() {
        house.aDraft().in(ZH).at("yinsi").saying(text("隐私 政策", "", "")).begun();
        assertThat(ask("q", "政策　隐私")).containsExactly("yinsi");
    }

    @Test
    void owner_and_tag_are_whole_words_in_any_case() {
        page("one", text("One", "Ada", "", "cloud"));
        page("two", text("Two", "Adam", "", "Cloudy"));
        assertThat(ask("owner", "ada")).containsExactly("one");
        assertThat(ask("tag", "CLOUD")).containsExactly("one");
    }

    @Test
    void what_the_public_reads_is_another_question_than_where_the_text_stands() {
        house.aDraft().at("live").live();
        house.aDraft().at("ahead").live().after(page -> page.write(People.ADA, "More."));
        house.aDraft().at("draft").begun();
        assertThat(ask("live", "live", "order", "path")).containsExactly("ahead", "live");
        assertThat(ask("live", "ahead")).containsExactly("ahead");
        assertThat(ask("live", "not")).containsExactly("draft");
        assertThat(ask("stage", "DRAFT", "order", "path")).containsExactly("ahead", "draft");
    }

    @Test
    void review_by_is_past_only_from_the_day_after_and_a_month_lasts_to_its_end() {
        page("yesterday", text("A", "", "2026-03-01"));
        page("today", text("B", "", "2026-03-02"));
        page("month", text("C", "", "2026-03"));
        page("far", text("D", "", "2027-01-01"));
        page("none", text("E", "", ""));
        assertThat(ask("review", "past")).containsExactly("yesterday");
        assertThat(ask("review", "month", "order", "review-by")).containsExactly("yesterday", "today", "month");
        assertThat(ask("review", "none")).containsExactly("none");
    }

    @Test
    void translations_are_missing_behind_or_current() {
        house.aDraft().at("alone").begun();
        var source = house.aDraft().at("pair").inGroup("pair").begun();
        house.aDraft().in(ZH).at("pair").inGroup("pair").begun();
        assertThat(ask("translated", "missing")).containsExactly("alone");
        assertThat(ask("translated", "current")).containsExactly("pair", "pair");
        source.after(page -> page.write(People.ADA, "Something new."));
        assertThat(ask("translated", "behind", "locale", "zh")).containsExactly("pair");
        assertThat(ask("translated", "behind", "locale", "en")).isEmpty();
        assertThat(ask("translated", "group-behind")).containsExactly("pair", "pair");
        assertThat(ask("translated", "current")).isEmpty();
    }

    @Test
    void pages_without_an_owner_stand_after_those_that_have_one() {
        page("nobody", text("A", "", ""));
        page("zoe", text("B", "Zoe", ""));
        page("ada", text("C", "ada", ""));
        assertThat(ask("order", "owner")).containsExactly("ada", "zoe", "nobody");
    }

    @Test
    void a_sheet_is_the_part_of_the_whole_list_that_stands_there() {
        for (int i = 0; i < 30; i++) {
            page("page-" + i, text("Title " + i % 7, i % 2 == 0 ? "Ada" : "Ben", "", i % 3 == 0 ? "cloud" : "law"));
        }
        for (Map<String, String> said : List.of(
                Map.<String, String>of(),
                Map.of("order", "title"),
                Map.of("order", "stirred-turned"),
                Map.of("owner", "ada", "order", "path"),
                Map.of("tag", "Law", "stage", "DRAFT"))) {
            var question = PageQuestion.of(name -> said.getOrDefault(name, ""));
            var all = catalogue.ask(question, TODAY);
            var found = catalogue.look(question, TODAY);
            assertThat(found.size()).isEqualTo(all.size()).isGreaterThan(9);
            assertThat(found.some(4, 5)).containsExactlyElementsOf(all.subList(4, 9));
            assertThat(found.some(all.size(), 5)).isEmpty();
            var byAddress = all.stream()
                    .sorted(Comparator.comparing((Standing page) -> page.path().value()))
                    .toList();
            var listed = catalogue.list(question, "", TODAY, Optional.empty(), 6);
            assertThat(listed.pages()).containsExactlyElementsOf(byAddress.subList(0, 6));
            assertThat(listed.total()).isEqualTo(all.size());
            assertThat(catalogue
                            .list(question, "", TODAY, Optional.of(address(byAddress.get(5))), 100)
                            .pages())
                    .containsExactlyElementsOf(byAddress.subList(6, all.size()));
        }
    }

    private static PageAddress address(Standing page) {
        return new PageAddress(page.locale(), page.path());
    }

    @Test
    void whatever_happens_a_list_is_as_if_every_page_had_been_looked_at() {
        var random = new Random(5);
        var pages = new ArrayList<APage>();
        for (int turn = 0; turn < 80; turn++) {
            if (turn % 4 == 0) {
                pages.add(page("page-" + turn, text("Title " + turn % 7, "Ada", "", "cloud")));
            } else {
                var title = "Title " + random.nextInt(9);
                pages.get(random.nextInt(pages.size()))
                        .after(one -> one.write(
                                People.ADA,
                                text(
                                        title,
                                        random.nextBoolean() ? "Ada" : "Ben",
                                        "2026-0" + (1 + random.nextInt(9)),
                                        "law")));
            }
            for (var said : List.of(
                    Map.of("order", "title-turned", "q", "title 3"),
                    Map.of("owner", "ben", "order", "review-by"),
                    Map.of("tag", "law", "review", "quarter"),
                    Map.of("stage", "DRAFT", "order", "title"))) {
                var question = PageQuestion.of(name -> said.getOrDefault(name, ""));
                var fresh = new PageCatalogue(
                        house.standings,
                        briefs,
                        new Translations(house.standings, house.drafting, List.of(EN, ZH)),
                        new FindingAll(index, house.standings));
                assertThat(catalogue.ask(question, TODAY)).containsExactlyElementsOf(fresh.ask(question, TODAY));
            }
        }
    }

    @Test
    void a_link_finds_pages_by_title_or_address_those_of_its_language_and_live_ones_first() {
        house.aDraft().at("privacy/draft").saying(text("Cookies", "", "")).begun();
        house.aDraft().at("privacy/live").saying(text("Zebra cookies", "", "")).live();
        house.aDraft().in(ZH).at("privacy/zh").saying(text("Cookies", "", "")).live();
        page("other", text("Other", "Cookies", "", "cookies"));
        assertThat(catalogue.choose("COOKIES", "en", 5).pages())
                .extracting(page -> page.path().value())
                .containsExactly("privacy/live", "privacy/draft", "privacy/zh");
        assertThat(catalogue.choose("/privacy/", "zh", 1).pages())
                .extracting(page -> page.path().value())
                .containsExactly("privacy/zh");
        assertThat(catalogue.choose("/privacy/", "zh", 1).total()).isEqualTo(3);
        assertThat(catalogue.usage(SmallTypes.POLICY)).isEqualTo(new PageCatalogue.Usage(4, 2, 0));
    }

    @Test
    void what_was_put_away_is_in_no_list_that_does_not_ask_for_it() {
        page("here", text("Here", "", ""));
        var away = page("away", text("Away", "", ""));
        assertThat(ask()).hasSize(2);
        house.preserving.archive(People.ADA, away.id(), away.now().head().text(), "Nobody needs it.");
        assertThat(ask()).containsExactly("here");
        assertThat(ask("stage", "ARCHIVED")).containsExactly("away");
    }

    @Test
    void nonsense_in_an_address_narrows_nothing() {
        page("one", text("One", "", ""));
        assertThat(ask("live", "perhaps", "review", "<script>", "order", "price", "translated", ""))
                .containsExactly("one");
        assertThat(ask("type", "nothing-of-the-kind")).isEmpty();
        assertThat(ask("type", SmallTypes.POLICY.value())).containsExactly("one");
    }

    @Test
    void a_question_is_spelt_as_it_is_read() {
        var said = Map.of("q", "log", "live", "ahead", "translated", "group-behind", "order", "title-turned");
        var question = PageQuestion.of(name -> said.getOrDefault(name, ""));
        assertThat(question.said()).isEqualTo(said);
        assertThat(question.isNarrow()).isTrue();
        assertThat(PageQuestion.ALL.said()).isEmpty();
        assertThat(PageQuestion.of(name -> name.equals("order") ? "title" : "").isNarrow())
                .isFalse();
    }

    @Test
    void the_owners_and_tags_of_the_most_pages_are_offered_first() {
        page("one", text("One", "Zoe", "", "cloud"));
        page("two", text("Two", "Zoe", "", "cloud", "law"));
        page("three", text("Three", "Ada", ""));
        assertThat(catalogue.owners(5)).containsExactly("Zoe", "Ada");
        assertThat(catalogue.tags(1)).containsExactly("cloud");
    }
}
