package org.imprimatur.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.imprimatur.markdown.Markdown;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportersTest {

    private static final Path FIXTURES = Path.of("src/test/resources/import");
    private final Importers importers = new Importers();

    @Test
    void front_matter_fills_the_fields() {
        var page = page("front-matter", "en-us/duties.md");
        assertThat(page.format()).isEqualTo(Format.FRONT_MATTER_MARKDOWN);
        assertThat(page.title()).isEqualTo("Who does what in the cloud");
        assertThat(page.summary())
                .isEqualTo("Lotusbridge keeps the datacenters，customers keep their keys。 Read both halves.");
        assertThat(page.locale()).isEqualTo("en");
        assertThat(page.path()).isEqualTo("duties");
        assertThat(page.owner()).isEqualTo("mlin");
        assertThat(page.lastReviewed()).isEqualTo("2024-03-07");
        assertThat(page.tags()).containsExactly("trust", "duties", "article", "shared duty", "quoted tag");
        assertThat(keys(page)).contains("TITLE_TAIL", "KEY_DROPPED", "HEADING_TO_TITLE");
        assertThat(args(page, "KEY_DROPPED")).contains("tqiu", "LB150", "mlin-work");
    }

    @Test
    void directives_of_the_old_site_become_markdown() {
        var page = page("front-matter", "en-us/duties.md");
        assertThat(page.body())
                .contains("> [!NOTE]\n> Keep your keys.")
                .contains("Our **office** hours")
                .contains("[lost words](../includes/lost.md)")
                .contains("> [https://video.lotusbridge.example/1](https://video.lotusbridge.example/1)")
                .contains("### Tight heading")
                .doesNotContain("nextstepaction", "not this", "](https://lotusbridge.example/nothing)");
        assertThat(keys(page))
                .contains("INCLUDE_FOUND", "INCLUDE_MISSING", "VIDEO_TO_LINK", "DIRECTIVE_DROPPED", "LINK_EMPTY");
    }

    @Test
    void what_stands_in_code_is_left_alone() {
        assertThat(page("front-matter", "en-us/duties.md").body())
                .contains("`[!INCLUDE [x](y.md)]`")
                .contains("```\n# not a heading\n[](untouched) <!-- kept -->\n```");
        assertThat(page("plain", "code-first.md").title()).isEqualTo("The heading of the page");
    }

    @Test
    void links_between_files_of_the_batch_become_links_between_pages() {
        var page = page("front-matter", "en-us/duties.md");
        assertThat(page.body()).contains("[the promise](/en/promise#scope)").contains("[the keys](#keys)");
        assertThat(args(page, "LINK_OUTSIDE"))
                .contains("../other/handbook.md", "/legal/terms.md", "media/seal.png")
                .doesNotContain("promise.md");
    }

    @Test
    void broken_yaml_is_read_line_by_line() {
        var page = page("front-matter", "en-us/promise.md");
        assertThat(page.title()).isEqualTo("Our promise");
        assertThat(page.summary()).isEqualTo("We don't sell what 'you keep with us, and that isn't for sale'");
        assertThat(page.tags()).containsExactly("article");
        assertThat(page.body()).startsWith("## Scope");
        assertThat(args(page, "DATE_UNREADABLE")).containsExactly("13/45/2024");
        assertThat(keys(page)).contains("YAML_REPAIRED");
    }

    @Test
    void a_key_that_stands_twice_is_shown_with_both_values() {
        var page = page("front-matter", "zh-cn/promise.md");
        assertThat(page.lastReviewed()).isEqualTo("2023-12");
        assertThat(args(page, "KEY_TWICE")).containsExactly("ms.date", "12/2023, 11/2023");
    }

    @Test
    void translations_are_found_by_their_folders() {
        assertThat(page("front-matter", "en-us/promise.md").group()).isEqualTo("promise");
        assertThat(page("front-matter", "zh-cn/promise.md").group()).isEqualTo("promise");
        assertThat(page("front-matter", "en-us/duties.md").group()).isNull();
    }

    @Test
    void both_sides_of_a_merge_conflict_stay_and_are_flagged() {
        var page = page("front-matter", "zh-cn/conflict.md");
        assertThat(page.body()).contains("左边").contains("右边").doesNotContain("<<<<", "====");
        assertThat(keys(page)).contains("CONFLICT_MARKERS", "LOCALE_CONFLICT");
    }

    @Test
    void a_properties_block_fills_the_fields() {
        var page = page("properties", "sites-en.md");
        assertThat(page.format()).isEqualTo(Format.PROPERTIES_MARKDOWN);
        assertThat(page.title()).isEqualTo("How we “watch” our sites > and doors");
        assertThat(page.locale()).isEqualTo("en");
        assertThat(page.lastReviewed()).isEqualTo("2016-07");
        assertThat(page.owner()).isEqualTo("wei");
        assertThat(page.tags()).containsExactly("trust-center", "trust-en");
        assertThat(page.translationPath()).isEqualTo("support/trust/sites");
        assertThat(page.group())
                .isEqualTo("sites")
                .isEqualTo(page("properties", "sites.md").group());
        assertThat(page.body())
                .contains("# Sites and doors")
                .contains("> [!NOTE]\n> Bring a card.")
                .contains("> [!TIP]\n> Two cards are better.")
                .contains("- [North](/sites/north/)")
                .contains("## Cameras")
                .doesNotContain("AZURE.LANGUAGE", "wacn", "\r");
        assertThat(args(page, "DIRECTIVE_UNKNOWN")).containsExactly("[AZURE.ODD thing]");
        assertThat(new Markdown().render(page.body()).html())
                .contains("id=\"cameras\"")
                .contains("id=\"lenses\"")
                .contains("<td>Harbour</td>")
                .contains("<td>Raw cell</td>");
    }

    @Test
    void old_encodings_and_marks_are_understood() {
        assertThat(page("properties", "old-cn.md").body()).contains("> [!NOTE]\n> 这一页用旧编码保存");
        assertThat(keys(page("properties", "old-cn.md"))).contains("CHARSET_GB18030");
        assertThat(page("properties", "sites.md").title()).isEqualTo("机房与门禁");
        var utf16 = new SourceFile("a.md", "\uFEFF# Title of it".getBytes(StandardCharsets.UTF_16LE));
        assertThat(imported(importers.read(utf16)).title()).isEqualTo("Title of it");
    }

    @Test
    void a_layout_page_gives_hero_breadcrumbs_body_and_side_bars() {
        var page = page("layout", "en-us/privacy/default.html");
        assertThat(page.format()).isEqualTo(Format.LAYOUT_HTML);
        assertThat(page.title()).isEqualTo("Privacy at Lotusbridge");
        assertThat(page.path()).isEqualTo("privacy");
        assertThat(page.summary()).isEqualTo("You decide");
        assertThat(page.hero().image()).startsWith("/assets/").endsWith("/harbour.jpg");
        assertThat(page.breadcrumbs()).extracting(Crumb::text).containsExactly("Trust", "Privacy", "All of it");
        assertThat(page.related())
                .containsExactly(
                        new LinkGroup("Helpful", List.of(new LinkGroup.Link("Data use", "/en/privacy/data-use"))),
                        new LinkGroup("More", List.of(new LinkGroup.Link("Law", "https://lotusbridge.example/law"))));
        assertThat(page.body())
                .contains("## <a id=\"We_ask\"></a>We ask before we use data")
                .contains("[kinds](/en/privacy/data-use#kinds)")
                .contains("[paper](https://lotusbridge.example/a%20b.pdf)")
                .contains("| Logs | 2 |")
                .contains("[https://video.lotusbridge.example/2]")
                .contains("A second slide")
                .contains("Words below the columns")
                .doesNotContain("javascript", "steal", "track()", "Old words");
        assertThat(keys(page))
                .contains(
                        "COMMENT_DROPPED",
                        "LINK_REFUSED",
                        "ID_TWICE",
                        "FRAME_TO_LINK",
                        "FRAGMENT_BROKEN",
                        "HERO_SLIDE",
                        "HERO_CONTROLS",
                        "SIDE_BAR_WORDS",
                        "OUTSIDE_CONTENT");
    }

    @Test
    void an_anchor_of_the_old_page_is_found_on_the_new_one() {
        var html = new Markdown()
                .render(page("layout", "en-us/privacy/default.html").body())
                .html();
        assertThat(html)
                .contains("<h3 id=\"We_ask\">We ask before we use data</h3>")
                .contains("href=\"#We_ask\"");
        assertThat(new Markdown()
                        .render(page("layout", "en-us/privacy/data use.html").body())
                        .html())
                .contains("id=\"kinds\"");
    }

    @Test
    void without_hero_the_breadcrumb_names_the_page_and_without_both_its_heading() {
        assertThat(page("layout", "en-us/privacy/data use.html").title()).isEqualTo("Data use");
        assertThat(keys(page("layout", "en-us/privacy/data use.html"))).contains("LOCALE_CONFLICT");
        assertThat(page("layout", "zh-cn/privacy/default.html").title()).isEqualTo("隐私");
        assertThat(page("layout", "zh-cn/privacy/default.html").group()).isEqualTo("privacy");
    }

    @Test
    void images_and_papers_of_the_batch_become_assets() {
        assertThat(batch("layout"))
                .anySatisfy(reading -> assertThat(reading)
                        .isInstanceOfSatisfying(
                                Asset.class, asset -> assertThat(asset.source()).isEqualTo("images/harbour.jpg")));
    }

    @Test
    void plain_pages_come_in_too() {
        assertThat(page("plain", "notice.md").format()).isEqualTo(Format.MARKDOWN);
        assertThat(page("plain", "notice.md").title()).isEqualTo("Notice of change");
        assertThat(keys(page("plain", "notice.md"))).contains("LOCALE_GUESSED");
        var html = page("plain", "page.html");
        assertThat(html.format()).isEqualTo(Format.HTML);
        assertThat(html.title()).isEqualTo("Audit rights");
        assertThat(html.summary()).isEqualTo("What it says");
        assertThat(html.locale()).isEqualTo("en");
        assertThat(html.tags()).containsExactly("law", "audit");
        assertThat(html.body()).isEqualTo("You may ask the auditors & us for the report.\n\n> It is yours.");
        assertThat(args(html, "AROUND_MAIN")).containsExactly("Menu words");
    }

    @Test
    void a_file_that_cannot_be_read_does_not_stop_the_others() {
        var readings = importers.readBatch(List.of(
                new SourceFile("binary.md", new byte[] {0, 1, 2, (byte) 0xff}),
                new SourceFile("empty.md", " \n".getBytes(StandardCharsets.UTF_8)),
                new SourceFile("good.md", "# Good".getBytes(StandardCharsets.UTF_8)),
                new SourceFile("style.css", new byte[] {32}),
                new SourceFile("__MACOSX/good.md", new byte[] {32})));
        assertThat(readings)
                .extracting(reading -> reading.fold(page -> "page", asset -> "asset", Failed::key, Skipped::key))
                .containsExactly("FILE_NO_TEXT", "FILE_EMPTY", "page", "FILE_NO_PAGE", "FILE_HIDDEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: x",
                "---\n---\n",
                "---\ntitle: [a\n---\nx",
                "---\n\t\ttitle: &a *a\n---\nx",
                "<properties",
                "<properties pageTitle=\"x\n\n# y",
                "<div id=ContentWrapper>",
                "<div id=\"HeroWrapper\"></div><div id=\"ContentWrapper\"><div class=\"span\"></div></div>",
                "```\nunclosed",
                "<!-- unclosed",
                "# ",
                "[x](",
                "> [AZURE.LANGUAGE]\n",
                "<<<<<<< a\n=======\n>>>>>>> b\n",
            })
    void nothing_that_is_text_breaks_the_reader(String text) {
        assertThat(importers.read(new SourceFile("x.md", text.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Imported.class);
    }

    @ParameterizedTest
    @CsvSource({
        "en-us,en",
        "zh-cn,zh",
        "cn,zh",
        "fr-FR,fr",
        "zh_TW,zh-Hant",
        "zh-Hans,zh",
        "EN,en",
        "pt-BR,pt",
        "xx,",
        "english,"
    })
    void languages_have_one_name_each(String raw, String normal) {
        assertThat(Languages.normal(raw)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({
        "en-us/Trust Center/Index.html,trust-center",
        "a/zh-cn/b/default.html,a/b",
        "docs/iso-27001-en.md,docs/iso-27001",
        "readme.md,readme",
        "offering-nz.md,offering-nz",
        "合规/概览.md,合规/概览",
        "_x/-y-.md,x/y",
        "*.md,page"
    })
    void a_path_is_proposed_from_the_name(String name, String path) {
        assertThat(Names.path(name)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "09/29/2017,2017-09-29", "3/7/2024,2024-03-07", "12/2015,2015-12", "7/2016,2016-07", "2020-01-02,2020-01-02",
        "2020/1/2,2020-01-02", "2020-05,2020-05", "13/45/2024,", "02/30/2020,", "soon,"
    })
    void dates_keep_their_precision(String raw, String iso) {
        assertThat(Dates.iso(raw)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"front-matter", "properties", "layout", "plain"})
    void no_word_that_a_reader_could_read_is_lost(String folder) throws IOException {
        for (var reading : batch(folder)) {
            if (reading instanceof Imported page) {
                var text = Decoding.text(
                        Files.readAllBytes(FIXTURES.resolve(folder).resolve(page.source())));
                assertThat(kept(page)).as(page.source()).containsAll(visible(text, page.format()));
            }
        }
    }

    private static Set<String> visible(String text, Format format) {
        var front = FrontMatter.of(text);
        var values = new StringBuilder();
        front.values()
                .forEach((key, value) -> values.append(key.matches("ms[.](?:date|contentlocale)") ? "" : " " + value));
        var html = format == Format.LAYOUT_HTML || format == Format.HTML;
        // In Markdown, tags and their attributes, comments and addresses are not read.
        var rest = html
                ? front.rest()
                : front.rest()
                        .replaceAll(
                                "\\]\\([^)]*\\)|\\[(?:!|AZURE|WACOM)[^\\]]*?(?=[\\[\\]])|<<<<<<< .*|>>>>>>> .*", " ");
        return words(Jsoup.parse(values + " " + rest).text());
    }

    private static Set<String> kept(Imported page) {
        var all = new StringBuilder(String.join(" ", page.title(), page.summary(), page.body(), page.source()));
        all.append(' ').append(Jsoup.parse(page.body()).text()).append(' ').append(new Markdown().plain(page.body()));
        for (var field :
                new Object[] {page.tags(), page.related(), page.breadcrumbs(), page.hero(), page.owner(), page.locale()
                }) {
            all.append(' ').append(field);
        }
        page.notes().forEach(note -> all.append(' ').append(note.args()));
        return words(all.toString());
    }

    private static Set<String> words(String text) {
        var words = new LinkedHashSet<String>();
        Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+")
                .matcher(text)
                .results()
                .forEach(w -> words.add(w.group()));
        return words;
    }

    private Imported page(String folder, String name) {
        return imported(batch(folder).stream()
                .filter(r -> r.source().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private static Imported imported(Reading reading) {
        assertThat(reading).isInstanceOf(Imported.class);
        return (Imported) reading;
    }

    private static List<String> keys(Imported page) {
        return page.notes().stream().map(Note::key).toList();
    }

    private static List<String> args(Imported page, String key) {
        return page.notes().stream()
                .filter(note -> note.key().equals(key))
                .flatMap(note -> note.args().stream())
                .toList();
    }

    private List<Reading> batch(String folder) {
        var root = FIXTURES.resolve(folder);
        try (var files = Files.walk(root)) {
            return importers.readBatch(files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> source(root, file))
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SourceFile source(Path root, Path file) {
        try {
            return new SourceFile(root.relativize(file).toString(), Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
