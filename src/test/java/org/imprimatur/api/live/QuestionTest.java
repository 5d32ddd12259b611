package org.imprimatur.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imprimatur.fixture.House.ZH;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.finding.FindingLive;
import org.imprimatur.finding.LiveShelf;
import org.imprimatur.finding.Passage.Piece;
import org.imprimatur.fixture.House;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.Pages;
import org.imprimatur.reading.WatchedPages;
import org.imprimatur.search.Limits;
import org.imprimatur.search.LuceneIndex;
import org.imprimatur.types.DeclaredTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lists of live pages can be asked for. */
class QuestionTest {
    private static final ContentTypes TYPES = DeclaredTypes.shipped();

    private final House house = new House(TYPES);

    @TempDir
    Path folder;

    private LuceneIndex index;
    private Facts facts;

    @BeforeEach
    void three_certifications_and_a_question() {
        certified("a", "2026-06-30", "9", "China East", "China North");
        certified("b", "2027-01-31", "10", "China North");
        certified("c", "", "100");
        house.aDraft().ofType(new TypeName("page")).at("d").live();
        house.aDraft().ofType(new TypeName("page")).at("d").in(ZH).live();
        var shelf = new LiveShelf(house.live, house.texts, TYPES, new PageMarkup());
        index = new LuceneIndex(folder, shelf, List.of(House.EN, ZH), new Limits(60_000, 4, 60_000));
        facts = new Facts(house.live, TYPES, new FindingLive(index, house.live));
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void certified(String path, String expires, String number, String... regions) {
        var text = House.text("Certificate " + path, "Words")
                .with("framework", new FieldValue.One("ISO"))
                .with("issuer", new FieldValue.One("Issuer"))
                .with("status", new FieldValue.One("valid"))
                .with("scope", new FieldValue.One("All"))
                .with("certificateNumber", new FieldValue.One(number));
        text = expires.isEmpty() ? text : text.with("expires", new FieldValue.One(expires));
        text = regions.length == 0 ? text : text.with("regions", new FieldValue.Many(List.of(regions)));
        house.aDraft()
                .ofType(new TypeName("certification"))
                .at(path)
                .saying(text)
                .live();
    }

    private Question question(String... sent) {
        var all = new MultivaluedHashMap<String, String>();
        for (int at = 0; at < sent.length; at += 2) {
            all.add(sent[at], sent[at + 1]);
        }
        return Question.of(all, TYPES, facts);
    }

    private List<String> found(Question question) {
        return paths(question.sheet(house.live).pages());
    }

    private static List<String> paths(List<LivePage> pages) {
        return pages.stream().map(page -> page.path().value()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "filter[status], valid, a b c",
        "filter[expires][lt], 2027-01-01, a",
        "filter[expires][lte], 2027-01-31, a b",
        "filter[expires][gte], 2026-12, b",
        "filter[expires][gt], 2027-01-31, ''",
        "filter[certificateNumber][gt], 9.5, b c",
        "filter[regions], China North, a b",
        "filter[regions][in], 'China East,Elsewhere', a",
        "filter[regions][ne], China East, b c d d",
        "filter[path][in], 'a,c', a c",
        "filter[locale], zh, d",
        "filter[published][gt], 2999, ''"
    })
    void a_list_is_narrowed_by_what_fields_say(String filter, String value, String paths) {
        assertThat(String.join(" ", found(question(filter, value)))).isEqualTo(paths);
    }

    @Test
    void a_list_is_stale_with_a_page_that_may_be_on_it_and_with_no_other() {
        var pages = new WatchedPages(house.live);
        var certifications = pages.watch(
                        () -> question("type", "certification", "locale", "en").among(pages))
                .sources();
        var english = pages.watch(() -> question("locale", "en").among(pages)).sources();
        var both = pages.watch(() -> question("locale", "zh", "fallback", "en").among(pages))
                .sources();
        house.aDraft().ofType(new TypeName("page")).at("g").in(ZH).live();
        assertThat(List.of(certifications.hold(), english.hold(), both.hold())).containsExactly(true, true, false);
        house.aDraft().ofType(new TypeName("page")).at("g").live();
        assertThat(List.of(certifications.hold(), english.hold())).containsExactly(true, false);
        certified("e", "", "7");
        assertThat(certifications.hold()).isFalse();
    }

    @Test
    void a_list_that_is_not_narrowed_is_not_looked_through() {
        var looked = (Pages) Proxy.newProxyInstance(
                Pages.class.getClassLoader(), new Class<?>[] {Pages.class}, (self, method, sent) -> {
                    assertThat(method.getName()).isNotIn("all", "in", "some");
                    return method.invoke(house.live, sent);
                });
        assertThat(question("limit", "2").sheet(looked).total()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"certification, en, a b c", "page, en, d", "page, zh, d", "policy, en, ''"})
    void wherever_it_is_looked_for_a_list_holds_the_same(String type, String locale, String paths) {
        assertThat(String.join(" ", found(question("type", type, "locale", locale))))
                .isEqualTo(paths);
    }

    /** What is there in Chinese comes in Chinese; without being asked nothing comes in another language. */
    @Test
    void a_list_falls_back_where_somebody_says_to_what() {
        house.aDraft().ofType(new TypeName("page")).at("e").inGroup("pair").live();
        house.aDraft()
                .ofType(new TypeName("page"))
                .at("f")
                .in(ZH)
                .inGroup("pair")
                .live();

        assertThat(found(question("locale", "zh"))).containsExactly("d", "f");
        assertThat(found(question("locale", "zh", "fallback", "en"))).containsExactly("a", "b", "c", "d", "f");
        assertThatThrownBy(() -> question("fallback", "en")).isInstanceOf(BadParameterException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "-path, d d c b a",
        "certificateNumber, d d a b c",
        "-certificateNumber, c b a d d",
        "'type,-path', c b a d d",
        "-published, d d c b a"
    })
    void a_list_comes_in_the_order_that_was_asked_for(String sort, String paths) {
        assertThat(String.join(" ", found(question("sort", sort)))).isEqualTo(paths);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-certificateNumber", "published", "status,-title"})
    void sheet_after_sheet_gives_each_page_once_in_any_order(String sort) {
        var whole = found(question("sort", sort));
        var sheets = new ArrayList<String>();
        var cursor = Optional.<String>empty();
        do {
            var next = cursor.map(at -> question("sort", sort, "limit", "2", "cursor", at))
                    .orElseGet(() -> question("sort", sort, "limit", "2"));
            var sheet = next.sheet(house.live);
            sheets.addAll(paths(sheet.pages()));
            assertThat(sheet.total()).isEqualTo(5);
            cursor = sheet.next();
        } while (cursor.isPresent());
        assertThat(sheets).isEqualTo(whole).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "filter[nothing], x",
        "filter[owner], x",
        "filter[body], x",
        "filter[related], x",
        "filter[status][like], x",
        "filter[], x",
        "filter, x",
        "sort, nothing",
        "sort, 'path,title,type,locale'",
        "fields, owner",
        "body, pdf",
        "include, drafts",
        "highlight, maybe",
        "cursor, bm90aGluZw",
        "cursor, '%'"
    })
    void what_cannot_be_asked_for_is_refused_by_its_name(String parameter, String value) {
        assertThatThrownBy(() -> question(parameter, value))
                .isInstanceOfSatisfying(
                        BadParameterException.class,
                        wrong -> assertThat(wrong.parameter()).contains(parameter));
    }

    @Test
    void words_narrow_a_list_and_put_the_best_first_unless_another_order_is_asked_for() {
        index.lookThrough(() -> {});
        assertThat(found(question("q", "certificates north"))).containsExactlyInAnyOrder("a", "b");
        assertThat(found(question("q", "certificate", "sort", "-path"))).containsExactly("c", "b", "a");
        assertThat(found(question("q", "certificate", "filter[expires]", "2027-01-31")))
                .containsExactly("b");
        assertThat(found(question("q", "privacy", "locale", "zh"))).containsExactly("d");
        assertThat(found(question("q", "unicorn"))).isEmpty();
        assertThat(found(question("q", "*:*"))).isEmpty();
    }

    @Test
    void sheet_after_sheet_gives_each_page_that_was_found_once() {
        index.lookThrough(() -> {});
        var whole = found(question("q", "certificate"));
        var first = question("q", "certificate", "limit", "2");
        var second = house.live.all().stream()
                .filter(page -> first.wants(page, house.live))
                .map(first.order()::of)
                .sorted(first.order())
                .toList()
                .get(1);
        var rest = found(question("q", "certificate", "limit", "2", "cursor", second.cursor()));
        assertThat(rest).containsExactly(whole.get(2));
    }

    @Test
    void what_was_looked_for_is_marked_where_somebody_asks_for_it() {
        index.lookThrough(() -> {});
        var telling = new Telling(house.live, TYPES, new PageMarkup(), "", LocalDate.parse("2026-03-01"));
        assertThat(telling.list(question("q", "issuer")).complete()).contains(true);
        assertThat(telling.list(question()).complete()).as("no search").isEmpty();
        assertThat(telling.list(question("q", "issuer", "limit", "1")).pages())
                .allSatisfy(page -> assertThat(page.highlight()).isEmpty());
        assertThat(telling.list(question("q", "issuer", "highlight", "true")).pages())
                .hasSize(3)
                .allSatisfy(page ->
                        assertThat(page.highlight().orElseThrow().passage()).contains(new Piece("Issuer", true)));
    }

    @Test
    void a_cursor_of_another_order_leads_nowhere() {
        var page = house.live.all().get(0);
        var cursor = question("sort", "title").order().of(page).cursor();
        assertThatThrownBy(() -> question("cursor", cursor)).isInstanceOf(BadParameterException.class);
    }

    @Test
    void only_the_fields_and_forms_that_were_asked_for_are_given() {
        var shown = question("fields", "status,expires", "body", "plain").shown();
        var values = new Values(new PageMarkup(), House.EN, "").of(TYPES.get(new TypeName("certification")), text("a"));
        assertThat(shown.only(values)).containsOnlyKeys("status", "expires");
        assertThat(shown.only(new Prose("*a*", "<em>a</em>", "a"))).isEqualTo(Map.of("plain", "a"));
    }

    @Test
    void translations_come_along_once_and_never_a_page_that_is_there_already() {
        var pages = house.live.all();
        var shown = question("include", "translations").shown();
        var telling = new Telling(house.live, TYPES, new PageMarkup(), "", LocalDate.parse("2026-03-01"));
        assertThat(telling.along(pages, shown).orElseThrow()).isEmpty();
        LivePage one = pages.stream()
                .filter(page -> page.address().equals("/en/d"))
                .findFirst()
                .orElseThrow();
        assertThat(telling.along(List.of(one), shown).orElseThrow())
                .extracting(ListedPage::url)
                .containsExactly("/zh/d");
        assertThat(telling.along(pages, question().shown())).isEmpty();
    }

    private Text text(String path) {
        return house.live.text(house.live.all().stream()
                .filter(page -> page.path().value().equals(path))
                .findFirst()
                .orElseThrow());
    }
}
