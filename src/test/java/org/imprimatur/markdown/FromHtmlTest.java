package org.imprimatur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FromHtmlTest {

    private final Markdown markdown = new Markdown();

    private String from(String html) {
        return markdown.fromHtml(html);
    }

    @Test
    void paragraphs_headings_and_lists_are_written_as_people_write_them() {
        assertThat(from(
                        "<h2>Our promise</h2><p>We <b>keep</b>\n it <i>safe</i>.</p><ul><li>one</li><li>two<ol><li>a</li>"
                                + "</ol></li></ul><blockquote><p>q</p></blockquote><hr>"))
                .isEqualTo("## Our promise\n\nWe **keep** it *safe*.\n\n- one\n- two\n  1. a\n\n> q\n\n---");
    }

    @Test
    void links_images_and_anchors_stay() {
        assertThat(
                        from(
                                "<p>See <a href=\"../a b.html#c\" title=\"T\"> here </a>and <img src=\"i.png\" alt=\"Seal\"></p>"))
                .isEqualTo("See [here](../a%20b.html#c \"T\") and ![Seal](i.png)");
        assertThat(from("<h2 id=\"Data_use\">Use</h2><a name=\"x\"></a><p id=\"p\">y</p>"))
                .isEqualTo("## <a id=\"Data_use\"></a>Use\n\n<a id=\"x\"></a>\n\n<a id=\"p\"></a>y");
    }

    @Test
    void links_with_brackets_in_their_address_still_work() {
        var text = from("<p><a href=\"/a_(b)\">x</a></p>");
        assertThat(markdown.render(text).links()).containsExactly("/a_(b)");
    }

    @Test
    void plain_tables_become_pipe_tables_and_others_stay_html() {
        assertThat(from("<table><tr><th>a</th><th>b</th></tr><tr><td>1 | 2</td><td><p>x</p><p>y</p></td></tr></table>"))
                .isEqualTo("| a | b |\n| --- | --- |\n| 1 \\| 2 | x <br> y |");
        assertThat(from("<table><tr><td colspan=\"2\">a</td></tr><tr><td>b</td><td>c</td></tr></table>"))
                .startsWith("<table>")
                .contains("colspan=\"2\"");
    }

    @Test
    void words_that_look_like_marks_stay_words() {
        var html = "<p># 5 * 3 _x_ [a](b) &lt;b&gt; `c` &amp;amp; ~~d~~</p><p>1. x</p><p>- y</p><p>--- z</p>";
        assertThat(markdown.plain(from(html))).isEqualTo("# 5 * 3 _x_ [a](b) <b> `c` &amp; ~~d~~\n1. x\n- y\n--- z");
    }

    @Test
    void emphasis_that_ends_in_chinese_punctuation_is_still_emphasis() {
        var html = "<p>请<strong>注意。</strong>然后</p>";
        assertThat(markdown.render(from(html)).html()).contains("<strong>注意。</strong>");
    }

    @Test
    void preformatted_text_keeps_its_lines() {
        assertThat(from("<pre>a\n  b\n\nc</pre>")).isEqualTo("```\na\n  b\n\nc\n```");
    }

    @Test
    void line_breaks_stay() {
        assertThat(markdown.render(from("<p>Street 1<br>Town</p>")).html()).contains("Street 1<br>");
    }

    @Test
    void what_is_no_content_is_left_out() {
        assertThat(from("<script>x</script><style>y</style><!-- z --><p onclick=\"w\">text</p>"))
                .isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a<div>b</div>c</p>",
                "<a href=\"/x\"><h3>Title</h3><p>Words</p></a>",
                "<p><strong>SDL.</strong></a> Privacy <b>a</b><b>b</b><i>c</i></p>",
                "<ul>stray<li><p>one</p><p>two</p><li>three<table><tr><td>four</td></tr></table></ul>",
                "<dl><dt>Term<dd>Meaning <em>x</em></dl>",
                "<table><tr><td><ul><li>a<li>b</ul></td></tr><tfoot><tr><td>c</td></tr></tfoot></table>",
                "<details><summary>More <b>x</b></summary><p>y</p>z</details>",
                "<figure><img src=\"a.png\" alt=\"alt words\"><figcaption>cap</figcaption></figure>",
                "<label>side</label><br/>\n<label>bar</label><br/>",
                "<table><tr><td>a<table><tr><td>inner</td></tr></table></td></tr></table>",
                "<p>x<sup>2</sup> <span lang=\"zh\">中文</span> <abbr title=\"t\">A</abbr> <kbd>K</kbd></p>",
                "<ol start=\"3\"><li>c</li><li><pre>d\n\ne</pre></li></ol>",
                "<p>   </p><p>!<a href=\"/x\">y</a></p><p>a * b_c_d</p>",
                "<blockquote>a<p>b</p><ul><li>c</li></ul></blockquote>",
                "<em>全角，</em>标点<strong>“引”</strong>用　空格&nbsp;x",
            })
    void no_word_is_lost_on_the_way(String html) {
        var before = markdown.plain("<div>" + html + "</div>").replaceAll("\\s+", "");
        assertThat(markdown.plain(from(html)).replaceAll("\\s+", "")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a **b** `c`\n\n1. d\n2. e", "## <a id=\"x\"></a>y\n\n> q", "| a | b |\n| --- | --- |\n| c | d |"
            })
    void markdown_survives_the_round_trip(String text) {
        assertThat(from(markdown.render(text).html())).isEqualTo(text);
    }
}
