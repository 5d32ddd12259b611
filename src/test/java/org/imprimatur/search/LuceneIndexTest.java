package org.imprimatur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imprimatur.fixture.House.EN;
import static org.imprimatur.fixture.House.ZH;
import static org.imprimatur.fixture.People.ADA;
import static org.imprimatur.fixture.People.CARL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.imprimatur.finding.BusyException;
import org.imprimatur.finding.FindingLive;
import org.imprimatur.finding.Findings;
import org.imprimatur.finding.LiveShelf;
import org.imprimatur.finding.Marked;
import org.imprimatur.finding.Match;
import org.imprimatur.finding.Passage;
import org.imprimatur.finding.Sought;
import org.imprimatur.finding.WordIndex.Wanted;
import org.imprimatur.fixture.APage;
import org.imprimatur.fixture.House;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.TypeName;
import org.imprimatur.types.DeclaredTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers find what is live by its words, and never anything else. */
class LuceneIndexTest {
    private static final ContentTypes TYPES = DeclaredTypes.shipped();
    private static final TypeName PAGE = new TypeName("page");

    @TempDir
    Path folder;

    private final House house = new House(TYPES);
    private LuceneIndex index;

    private LuceneIndex index() {
        if (index == null) {
            index = new LuceneIndex(folder.resolve("live"), shelf(), List.of(EN, ZH), new Limits(60_000, 4, 60_000));
        }
        return index;
    }

    private LiveShelf shelf() {
        return new LiveShelf(house.live, house.texts, TYPES, new PageMarkup());
    }

    @AfterEach
    void close() {
        if (index != null) {
            index.close();
        }
    }

    private APage live(LocaleTag locale, String path, String title, String body) {
        return house.aDraft()
                .ofType(PAGE)
                .in(locale)
                .at(path)
                .saying(House.text(title, body))
                .live();
    }

    private Findings find(LocaleTag locale, String words) {
        index().write(index().stale());
        return finding().find(Sought.words(words).in(locale), 0, 20);
    }

    private FindingLive finding() {
        return new FindingLive(index(), house.live);
    }

    private List<String> paths(LocaleTag locale, String words) {
        return find(locale, words).pages().stream()
                .map(found -> found.page().path().value())
                .toList();
    }

    private static String marks(Passage passage) {
        return passage.pieces().stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void english_words_are_found_in_any_of_their_forms() {
        live(EN, "hosting", "Where data lies", "We keep **encrypted** backups of all policies in two regions.");
        assertThat(paths(EN, "encrypting backup")).containsExactly("hosting");
        assertThat(paths(EN, "POLICY")).containsExactly("hosting");
        assertThat(paths(EN, "hosting unicorns")).isEmpty();
    }

    @Test
    void chinese_is_found_by_words_by_any_neighbours_and_by_a_single_character() {
        live(ZH, "storage", "数据存储", "客户的个人信息存放在两个数据中心，备份均已加密。");
        assertThat(paths(ZH, "个人信息")).containsExactly("storage");
        assertThat(paths(ZH, "息存")).containsExactly("storage");
        assertThat(paths(ZH, "密")).containsExactly("storage");
        assertThat(paths(ZH, "备份 数据中心")).containsExactly("storage");
        assertThat(paths(ZH, "我的个人信息是如何加密的")).containsExactly("storage");
        assertThat(paths(ZH, "发票")).isEmpty();
    }

    @Test
    void a_title_counts_for_more_than_the_text_below_it() {
        live(EN, "a-mention", "Subprocessors", "They audit us, audit by audit.");
        live(EN, "b-about", "How we audit", "Once a year somebody comes.");
        assertThat(paths(EN, "audit")).containsExactly("b-about", "a-mention");
    }

    @Test
    void the_end_of_what_is_typed_may_be_the_beginning_of_a_word() {
        live(EN, "keys", "Encryption", "By a body in Bern.");
        assertThat(paths(EN, "encry")).containsExactly("keys");
        assertThat(find(EN, "encry bern").isPart()).isTrue();
    }

    @Test
    void quoted_words_stand_together() {
        live(EN, "one", "One", "personal data of customers");
        live(EN, "two", "Two", "data that is personal");
        assertThat(paths(EN, "personal data")).containsExactlyInAnyOrder("one", "two");
        assertThat(paths(EN, "\"personal data\"")).containsExactly("one");
    }

    @Test
    void what_is_found_is_marked_where_it_stands() {
        live(
                EN,
                "long",
                "Retention",
                "Filler words. ".repeat(60) + "Audit logs are encrypted at rest. " + "More. ".repeat(90));
        var marked = find(EN, "encrypt retention").pages().get(0).marked();
        assertThat(marks(marked.title())).isEqualTo("[Retention]");
        assertThat(marks(marked.passage()))
                .contains("logs are [encrypted] at rest")
                .startsWith("… ")
                .endsWith(" …");
        assertThat(marked.passage().plain().length()).isBetween(60, 320);
        live(ZH, "zh", "留存", "我们保存日志。".repeat(40) + "客户的个人信息存放在北京。" + "其他。".repeat(90));
        assertThat(marks(find(ZH, "个人信息").pages().get(0).marked().passage())).contains("[个人][信息]存放在");
    }

    @Test
    void a_draft_a_review_and_an_approved_text_are_not_found() {
        house.aDraft()
                .ofType(PAGE)
                .at("one")
                .saying(House.text("One", "secret"))
                .begun();
        house.aDraft()
                .ofType(PAGE)
                .at("two")
                .saying(House.text("Two", "secret"))
                .inReview();
        house.aDraft()
                .ofType(PAGE)
                .at("three")
                .saying(House.text("Three", "secret"))
                .approved();
        live(EN, "four", "Four", "public").after(page -> page.write(ADA, House.text("Four", "secret")));
        assertThat(paths(EN, "secret")).isEmpty();
        assertThat(paths(EN, "public")).containsExactly("four");
    }

    @Test
    void a_restricted_page_and_what_only_the_house_reads_are_not_found() {
        var text = House.text("Report", "findings").with("visibility", new FieldValue.One("restricted"));
        house.aDraft().ofType(PAGE).at("report").saying(text).live();
        var owned = House.text("Owned", "words").with("owner", new FieldValue.One("Zacharias"));
        house.aDraft().ofType(PAGE).at("owned").saying(owned).live();
        assertThat(paths(EN, "findings")).isEmpty();
        assertThat(paths(EN, "Zacharias")).isEmpty();
        assertThat(paths(EN, "owned")).containsExactly("owned");
    }

    @Test
    void a_page_that_was_taken_off_the_site_is_not_found_even_before_the_index_knows() {
        var page = live(EN, "hosting", "Hosting", "encrypted backups");
        assertThat(paths(EN, "backups")).hasSize(1);
        page.after(live -> live.unpublish(CARL, "Wrong."));
        assertThat(finding().find(Sought.words("backups").in(EN), 0, 20).pages())
                .isEmpty();
        assertThat(finding().find(Sought.words("backsups").in(EN), 0, 20).meant())
                .isEmpty();
    }

    @Test
    void words_of_a_text_that_is_not_live_any_more_find_nothing_even_before_the_index_knows() {
        var page = live(EN, "hosting", "Hosting", "old promise");
        assertThat(paths(EN, "promise")).hasSize(1);
        page.after(live -> live.write(ADA, House.text("Hosting", "new words"))).published(ADA);
        assertThat(finding().find(Sought.words("promise").in(EN), 0, 20).pages())
                .isEmpty();
        assertThat(paths(EN, "new words")).containsExactly("hosting");
    }

    @Test
    void what_is_spelt_wrong_is_guessed_and_only_where_the_guess_finds_something() {
        live(EN, "hosting", "Hosting", "encrypted backups in every region");
        assertThat(find(EN, "encripted bakups").meant()).contains("encrypted backups");
        assertThat(find(EN, "qqqqqq").meant()).isEmpty();
    }

    @Test
    void where_no_page_has_all_words_those_with_some_are_told_as_such() {
        live(EN, "hosting", "Hosting", "encrypted backups");
        var found = find(EN, "backups unicorn");
        assertThat(found.isPart()).isTrue();
        assertThat(found.pages()).hasSize(1);
        assertThat(find(EN, "unicorn").pages()).isEmpty();
    }

    @Test
    void types_are_counted_and_other_languages_are_named() {
        live(EN, "one", "ISO 27001", "words");
        live(ZH, "two", "ISO 27001 认证", "words");
        house.aDraft()
                .ofType(new TypeName("faq"))
                .at("three")
                .saying(House.text("Is there ISO 27001?", "")
                        .with("question", new FieldValue.One("Is there?"))
                        .with("answer", new FieldValue.One("Yes.")))
                .live();
        var found = find(EN, "27001");
        assertThat(found.types()).containsEntry(PAGE, 1L).containsEntry(new TypeName("faq"), 1L);
        assertThat(found.elsewhere()).containsOnly(Map.entry(ZH, 1L));
        var narrow = new Sought("27001", Optional.of(EN), Optional.of(PAGE), Optional.empty());
        assertThat(finding().find(narrow, 0, 20).pages()).hasSize(1);
        assertThat(finding().find(narrow, 0, 20).types()).hasSize(2);
    }

    @Test
    void tags_are_counted_whatever_tag_was_asked_for() {
        tagged("one", "logs", "keys");
        tagged("two", "logs");
        var all = find(EN, "27001");
        assertThat(all.tags()).containsOnly(Map.entry("keys", 1L), Map.entry("logs", 2L));
        var narrow = new Sought("27001", Optional.of(EN), Optional.empty(), Optional.of("Keys"));
        assertThat(finding().find(narrow, 0, 20).total()).isEqualTo(1);
        assertThat(finding().find(narrow, 0, 20).tags()).isEqualTo(all.tags());
    }

    private void tagged(String path, String... tags) {
        var text = House.text("ISO 27001", "words").with("tags", new FieldValue.Many(List.of(tags)));
        house.aDraft().ofType(PAGE).at(path).saying(text).live();
    }

    @Test
    void who_is_not_answered_in_time_is_asked_to_come_again_and_not_told_that_there_is_nothing() {
        live(EN, "hosting", "Hosting", "encrypted backups");
        try (var hurried = new LuceneIndex(folder.resolve("hurried"), shelf(), List.of(EN, ZH), new Limits(0, 4, 0))) {
            hurried.lookThrough(() -> {});
            assertThatThrownBy(() -> hurried.find(Sought.words("backups"), Wanted.ALL, 9))
                    .isInstanceOf(BusyException.class);
        }
    }

    @Test
    void what_cannot_be_marked_in_time_is_found_without_its_passage() {
        live(EN, "hosting", "Hosting", "encrypted backups");
        var found = find(EN, "backups").pages().get(0);
        var match = new Match(found.page().id(), found.page().text(), 1);
        assertThat(index().mark(Sought.words("backups"), List.of(match))).doesNotContain(Marked.NOWHERE);
        try (var hurried = new LuceneIndex(folder.resolve("hurried"), shelf(), List.of(EN, ZH), new Limits(0, 4, 0))) {
            hurried.lookThrough(() -> {});
            assertThat(hurried.mark(Sought.words("backups"), List.of(match))).containsExactly(Marked.NOWHERE);
        }
    }

    @Test
    void who_comes_when_all_places_are_taken_is_asked_to_come_again() {
        try (var full = new LuceneIndex(folder.resolve("full"), shelf(), List.of(EN, ZH), new Limits(500, 0, 1))) {
            assertThatThrownBy(() -> full.find(Sought.words("backups"), Wanted.ALL, 9))
                    .isInstanceOf(BusyException.class);
        }
    }

    @Test
    void whatever_is_typed_is_words() {
        live(EN, "hosting", "Hosting", "encrypted backups");
        live(ZH, "zh", "存储", "数据的备份");
        index().lookThrough(() -> {});
        for (var hostile : List.of(
                "*",
                "?",
                "title:*",
                "a AND OR NOT",
                "((((((((((",
                "\"",
                "\"\"\"",
                "[a TO z]",
                "/.*/",
                "foo~99999",
                "^^^",
                "\\",
                "*:*",
                "a* b* c* d*",
                "-x",
                "!",
                "🙂🙂🙂",
                "\uD83D",
                "\u0000\u0001",
                "%s%n",
                "<script>alert(1)</script>",
                "‮abc",
                "a\u0301\u0301\u0301",
                "{!xmlparser v='<a/>'}",
                "${jndi:ldap://x}",
                "' OR 1=1 --",
                "的",
                "。。。",
                "\t\n ")) {
            for (var typed : List.of(hostile, hostile.repeat(2_000), (hostile + " ").repeat(2_000))) {
                for (var locale : List.of(EN, ZH)) {
                    assertThat(finding()
                                    .find(Sought.words(typed).in(locale), 0, 20)
                                    .pages())
                            .as(hostile)
                            .hasSizeLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void an_index_is_kept_and_only_what_changed_meanwhile_is_read_again() {
        live(EN, "one", "One", "words");
        var two = live(EN, "two", "Two", "words");
        assertThat(paths(EN, "words")).hasSize(2);
        close();
        index = null;
        assertThat(index().stale()).isEmpty();
        close();
        index = null;
        two.after(live -> live.unpublish(CARL, "Old."));
        var three = live(EN, "three", "Three", "words");
        assertThat(index().stale()).containsExactlyInAnyOrder(two.id(), three.id());
    }

    @Test
    void an_index_that_is_missing_damaged_or_somebody_elses_is_made_anew() throws IOException {
        live(EN, "one", "One", "words");
        assertThat(paths(EN, "words")).hasSize(1);
        close();
        index = null;
        try (var files = Files.list(folder.resolve("live"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "nonsense");
            }
        }
        assertThat(paths(EN, "words")).hasSize(1);
        var first = index;
        index = null;
        assertThat(paths(EN, "words")).hasSize(1);
        first.close();
    }

    @Test
    void an_index_of_another_release_is_made_anew() throws IOException {
        live(EN, "one", "One", "words");
        try (var folder = FSDirectory.open(this.folder.resolve("live"));
                var old = new IndexWriter(folder, new IndexWriterConfig())) {
            var sheet = new Document();
            sheet.add(new TextField("text", "words without their places", Store.YES));
            old.addDocument(sheet);
        }
        assertThat(paths(EN, "words")).containsExactly("one");
        close();
        index = null;
        assertThat(index().stale()).isEmpty();
        assertThat(paths(EN, "words")).containsExactly("one");
    }
}
