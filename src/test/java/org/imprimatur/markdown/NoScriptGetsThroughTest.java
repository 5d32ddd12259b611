package org.imprimatur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoScriptGetsThroughTest {

    // Written out here once more on purpose: a slip in the safelist must not loosen its own test.
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "abbr",
            "b",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "u",
            "ul",
            "var",
            "wbr");
    private static final Set<String> EVERYWHERE = Set.of("id", "class", "lang", "dir");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("a", Set.of("href", "title", "rel")),
            Map.entry("abbr", Set.of("title")),
            Map.entry("dfn", Set.of("title")),
            Map.entry("img", Set.of("src", "alt", "title", "width", "height")),
            Map.entry("ol", Set.of("start", "type")),
            Map.entry("li", Set.of("value")),
            Map.entry("col", Set.of("span")),
            Map.entry("colgroup", Set.of("span")),
            Map.entry("td", Set.of("colspan", "rowspan", "align")),
            Map.entry("th", Set.of("colspan", "rowspan", "align", "scope")),
            Map.entry("details", Set.of("open")),
            Map.entry("pre", Set.of("tabindex")),
            Map.entry("div", Set.of("role", "tabindex", "aria-label")));
    private static final Set<String> CLASSES = Set.of("note", "tip", "important", "warning", "table-scroll");

    private final Markdown markdown = new Markdown();

    static Stream<String> vectors() throws Exception {
        try (var in = NoScriptGetsThroughTest.class.getResourceAsStream("xss.txt")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n%%\n", -1))
                    .map(NoScriptGetsThroughTest::withControls)
                    .filter(vector -> !vector.isBlank())
                    .toList()
                    .stream();
        }
    }

    private static String withControls(String vector) {
        return vector.replace("{NUL}", "\0")
                .replace("{TAB}", "\t")
                .replace("{LF}", "\n")
                .replace("{CR}", "\r")
                .replace("{ESC}", "\u001b")
                .replace("{DEL}", "\u007f")
                .replace("{ZWSP}", "\u200b")
                .replace("{RLO}", "\u202e")
                .replace("{SHY}", "\u00ad")
                .replace("{NBSP}", "\u00a0")
                .replace("{IDEO}", "\u3000")
                .replace("{BOM}", "\ufeff")
                .replace("{LS}", "\u2028");
    }

    @Test
    void the_list_is_long_enough_to_mean_something() throws Exception {
        assertThat(vectors().count()).isGreaterThan(120);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void rendering_lets_only_the_safelist_through(String vector) {
        assertSafe(markdown.render(vector).html());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void it_is_the_same_inside_a_table_a_list_a_quote_and_a_heading(String vector) {
        var line = vector.replaceAll("\\R", " ");
        assertSafe(markdown.render("| a |\n|---|\n| " + line + " |").html());
        assertSafe(markdown.render("- " + line + "\n\n> [!NOTE]\n> " + line).html());
        assertSafe(markdown.render("# " + line).html());
        assertSafe(markdown.render("<div>" + vector + "</div>\n\nx[^1]\n\n[^1]: " + line)
                .html());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void html_that_went_through_markdown_is_as_safe(String vector) {
        assertSafe(markdown.render(markdown.fromHtml(vector)).html());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void a_browser_that_parses_the_result_again_sees_the_same_tree(String vector) {
        var html = markdown.render(vector).html();
        assertThat(reparsed(html).body().html()).isEqualTo(html);
    }

    private static Document reparsed(String html) {
        var document = Jsoup.parse("<!doctype html><html><body>" + html);
        document.outputSettings().prettyPrint(false);
        return document;
    }

    private static void assertSafe(String html) {
        var body = reparsed(html).body();
        body.select("> *, > * *").forEach(NoScriptGetsThroughTest::assertSafe);
        body.forEachNode(
                node -> assertThat(node).isNotInstanceOf(DataNode.class).isNotInstanceOf(Comment.class));
        assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("<script", "<svg", "<style", "<iframe");
    }

    private static void assertSafe(Element element) {
        assertThat(ELEMENTS).contains(element.tagName());
        assertThat(element.tag().namespace()).isEqualTo(Parser.NamespaceHtml);
        element.attributes().forEach(attribute -> assertSafe(element.tagName(), attribute));
    }

    private static void assertSafe(String element, Attribute attribute) {
        var name = attribute.getKey();
        assertThat(EVERYWHERE.contains(name)
                        || ATTRIBUTES.getOrDefault(element, Set.of()).contains(name))
                .as("%s on %s", attribute, element)
                .isTrue();
        switch (name) {
            case "href" ->
                assertThat(attribute.getValue())
                        .matches(
                                "(?s)(?i)(https?:|mailto:|tel:)[^\\p{Cc}]*|[^:\\p{Cc}]*|[^:\\p{Cc}]*[/?#\\\\][^\\p{Cc}]*");
            case "src" ->
                assertThat(attribute.getValue())
                        .matches("(?s)(?i)(https?:)[^\\p{Cc}]*|[^:\\p{Cc}]*|[^:\\p{Cc}]*[/?#\\\\][^\\p{Cc}]*");
            case "class" ->
                assertThat(CLASSES).containsAll(Set.of(attribute.getValue().split("\\s+")));
            case "id" -> assertThat(attribute.getValue()).matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.:-]{0,110}");
            default -> assertThat(name).doesNotStartWith("on").isNotEqualTo("style");
        }
    }
}
