package org.imprimatur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    private String html(String text) {
        return markdown.render(text).html();
    }

    @Test
    void a_text_is_rendered_with_all_that_others_want_to_know() {
        var rendered = markdown.render("# Trust\n\nWe **keep** it. [More](/en/more) and [out](https://a.example/x).");
        assertThat(rendered.html().strip())
                .isEqualTo(
                        "<h2 id=\"trust\">Trust</h2>\n<p>We <strong>keep</strong> it. <a href=\"/en/more\">More</a> and"
                                + " <a href=\"https://a.example/x\" rel=\"noopener\">out</a>.</p>");
        assertThat(rendered.headings()).containsExactly(new Heading(2, "trust", "Trust"));
        assertThat(rendered.plainText()).isEqualTo("Trust\nWe keep it. More and out.");
        assertThat(rendered.links()).containsExactly("/en/more", "https://a.example/x");
    }

    @Test
    void headings_stand_below_the_one_h1_of_the_page_and_keep_their_order() {
        assertThat(markdown.render("# a\n## b\n##### c\n###### d").headings())
                .extracting(Heading::level)
                .containsExactly(2, 3, 6, 6);
        assertThat(markdown.render("## a\n### b").headings())
                .extracting(Heading::level)
                .containsExactly(2, 3);
        assertThat(markdown.render("### a\n#### b").headings())
                .extracting(Heading::level)
                .containsExactly(2, 3);
    }

    @Test
    void heading_ids_are_unique_and_say_the_words_in_any_script() {
        assertThat(markdown.render("# 数据 安全\n# Data & safety\n# Data & safety\n# !!!\n# Überblick")
                        .headings())
                .extracting(Heading::id)
                .containsExactly("数据-安全", "data-safety", "data-safety-1", "section", "überblick");
    }

    @Test
    void a_heading_id_never_meets_a_later_anchor() {
        var html = html("# Scope\n\n<a id=\"scope\"></a>x\n\n[to](#scope)");
        assertThat(html).containsOnlyOnce("id=\"scope\"").contains("<h2 id=\"scope-1\">");
    }

    @Test
    void an_anchor_in_a_heading_becomes_its_id() {
        assertThat(html("## <a name=\"c5-overview\"></a>Présentation"))
                .contains("<h2 id=\"c5-overview\">Présentation</h2>");
        assertThat(html("## <a id=\"Data_use\"></a>数据")).contains("<h2 id=\"Data_use\">数据</h2>");
    }

    @Test
    void anchors_elsewhere_stay_where_links_find_them() {
        assertThat(html("<a name=\"a b\"></a>Text, [up](#a%20b)"))
                .contains("id=\"a-b\"")
                .contains("href=\"#a-b\"");
        assertThat(html("<label id=\"x\">y</label>")).contains("<span id=\"x\">y</span>");
    }

    @Test
    void an_id_that_a_script_or_the_page_could_mean_is_moved_with_its_links() {
        assertThat(html("# Location\n\n[here](#location)"))
                .contains("<h2 id=\"text-location\">")
                .contains("href=\"#text-location\"");
        assertThat(html("<a id=\"main\"></a>[x](#main)"))
                .contains("id=\"text-main\"")
                .contains("href=\"#text-main\"");
        assertThat(html("<a id=\"page-menu\"></a>x")).contains("id=\"text-page-menu\"");
    }

    @Test
    void a_duplicate_id_is_given_once() {
        assertThat(html("<a id=\"x\"></a>one\n\n<a id=\"x\"></a>two")).containsOnlyOnce("id=\"x\"");
    }

    @Test
    void a_quote_with_a_sign_becomes_a_note_in_the_language_of_the_text() {
        assertThat(html("> [!NOTE]\n> Read **this**."))
                .contains("<div class=\"note\" role=\"note\"><p><strong>Note</strong></p>")
                .contains("<p>Read <strong>this</strong>.</p>")
                .doesNotContain("[!NOTE]");
        assertThat(markdown.render("> [!CAUTION]\n>\n> 当心", Labels.of("zh-CN")).html())
                .contains("<div class=\"warning\" role=\"note\"><p><strong>小心</strong></p>")
                .doesNotContain("<p></p>");
    }

    @Test
    void an_ordinary_quote_stays_a_quote() {
        assertThat(html("> [!QUESTION]\n> x")).contains("<blockquote>").contains("[!QUESTION]");
    }

    @Test
    void tables_scroll_on_their_own() {
        var html = html("| a | b |\n|---|:-:|\n| 1 | 2 | 3 |\n\nx | y\n--- | ---\n1 | 2");
        assertThat(html)
                .contains("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\"><table>")
                .contains("aria-label=\"Table 2\"")
                .contains("<td align=\"center\">2</td>")
                .contains("3");
    }

    @Test
    void a_table_without_words_in_its_header_has_no_header() {
        assertThat(html("| | |\n|---|---|\n| 1 | 2 |")).doesNotContain("<th");
    }

    @Test
    void footnotes_and_strikethrough_work() {
        assertThat(html("Kept[^1] ~~gone~~\n\n[^1]: In two datacenters."))
                .contains("href=\"#fn-1\"")
                .contains("id=\"fn-1\"")
                .contains("<del>gone</del>")
                .contains("In two datacenters.");
    }

    @Test
    void html_that_people_need_stays() {
        assertThat(html("<details><summary>More</summary>\n\n*text*\n\n</details>\n\nH<sub>2</sub>O <kbd>F5</kbd>"))
                .contains("<details><summary>More</summary>")
                .contains("<em>text</em>")
                .contains("H<sub>2</sub>O <kbd>F5</kbd>");
        assertThat(html("a</br>b")).contains("a<br>b");
    }

    @Test
    void the_look_of_a_text_is_left_to_the_theme() {
        assertThat(html("<div class=\"note\">a</div>\n<div class=\"big\" style=\"color:red\">b</div>"))
                .contains("<div class=\"note\">a</div>")
                .contains("<div>b</div>");
    }

    @Test
    void links_that_show_nothing_are_no_links() {
        var rendered = markdown.render("a [](/x) b [](#y)");
        assertThat(rendered.html()).doesNotContain("href");
        assertThat(rendered.links()).isEmpty();
    }

    @Test
    void an_image_always_has_a_text_and_a_refused_one_leaves_it_behind() {
        assertThat(html("<img src=\"a.png\">")).contains("<img src=\"a.png\" alt=\"\">");
        assertThat(html("![Seal](data:image/png;base64,AA)")).contains("Seal").doesNotContain("<img");
    }

    @Test
    void relative_mail_and_telephone_links_stay_as_they_are() {
        assertThat(markdown.render("[a](../b.html?x=1:2#c) [m](mailto:a@b.example) [t](tel:+86-10-1) [w](//c.example)")
                        .links())
                .containsExactly("../b.html?x=1:2#c", "mailto:a@b.example", "tel:+86-10-1", "//c.example");
    }

    @Test
    void plain_text_has_the_words_and_no_marks() {
        assertThat(markdown.plain("# A\n\n- *b*\n- [c](/d)\n\n| e | f |\n|---|---|\n| g | h |\n\n![i](j.png)"))
                .isEqualTo("A\nb\nc\ne f\ng h\ni");
    }

    @Test
    void rendering_the_same_text_again_gives_the_same_bytes() {
        var text = "# a\n\n> [!TIP]\n> b\n\n| c |\n|---|\n| d |\n";
        assertThat(new Markdown().render(text)).isEqualTo(markdown.render(text));
    }

    @Test
    void a_text_of_nothing_but_brackets_does_no_harm() {
        assertThat(html("[".repeat(5_000))).isNotEmpty();
        assertThat(html("> ".repeat(500) + "deep")).contains("deep");
        assertThat(html("<div>".repeat(2_000) + "deep")).contains("deep");
        assertThat(html("- ".repeat(500) + "deep")).contains("deep");
        assertThat(markdown.fromHtml("<div><b>".repeat(5_000) + "deep")).contains("deep");
        assertThat(markdown.fromHtml("<ul><li>".repeat(2_000) + "deep")).contains("deep");
    }

    @Test
    void a_preview_says_on_which_line_each_block_begins() {
        var text = "One.\n\n## Two\n\n- three\n- four\n\n> five\n";
        assertThat(markdown.numbered(text, Labels.ENGLISH).html())
                .contains("<p data-line=\"1\">", "<h2 data-line=\"3\"", "<li data-line=\"5\">", "<li data-line=\"6\">");
        assertThat(markdown.render(text + "<p data-line=\"9\">hers</p>").html()).doesNotContain("data-line");
    }
}
