package org.imprimatur.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SafetyTest {

    @Test
    void plain_text_is_escaped() {
        assertThat(Redline.ofPlain("x <script>1</script>", "y <script>1</script> &amp;")
                        .html())
                .contains("&lt;script&gt;", "&amp;amp;")
                .doesNotContain("<script");
    }

    @Test
    void what_is_not_our_renderers_markup_stays_text() {
        var odd = "<p onclick='x()'>a</p><!-- <b> --><IMG SRC=x>a < b";

        var redline = Redline.ofHtml("<p>a</p>", odd);

        assertThat(redline.html()).doesNotContain("<p onclick", "<!--", "<IMG").contains("&lt;IMG");
        assertThat(redline.accepted()).isEqualTo(odd);
    }

    @Test
    void a_tag_that_is_never_closed_does_not_swallow_the_screen_around_it() {
        assertThat(Redline.ofHtml("<p>a", "<p>a <b>b").html()).endsWith("</b></ins></p>");
    }

    @Test
    void a_page_cannot_fake_a_redline_of_its_own() {
        var fake =
                "<p class=\"redline-block-ins\" id=\"change-1\">Nothing <span class=\"redline-label\">[inserted]</span> here</p>";

        assertThat(Redline.ofHtml(fake, fake).html()).isEqualTo("<p>Nothing <span>[inserted]</span> here</p>");
    }

    @Test
    void an_id_stands_once_though_old_and_new_heading_are_both_shown() {
        var redline = Redline.ofHtml(
                "<h2 id=\"a\">One two</h2><ul><li>x</li></ul>", "<ul><li>x</li></ul><h2 id=\"a\">Three four</h2>");

        assertThat(redline.html().split(" id=\"a\"", -1)).hasSize(2);
    }

    @Test
    void markup_nested_deeper_than_any_page_is_read_to_its_end() {
        var deep = "<div>".repeat(50_000) + "x" + "</div>".repeat(50_000);

        assertThat(Redline.ofHtml("<p>y</p>", deep).accepted()).isEqualTo(deep);
    }

    @Test
    void many_equal_lines_against_many_others_still_come_to_an_end() {
        var before = "same line\n".repeat(20_000);
        var after = "other line\n".repeat(10_000) + "same line\n" + "other line\n".repeat(10_000);
        var numbers =
                IntStream.range(0, 20_000).mapToObj(i -> "n" + i * 7919 % 97).collect(Collectors.joining("\n"));
        var others =
                IntStream.range(0, 20_000).mapToObj(i -> "n" + i * 104729 % 89).collect(Collectors.joining("\n"));

        assertThat(Redline.ofPlain(before, after).accepted()).isEqualTo(after);
        assertThat(Redline.ofPlain(numbers, others).rejected()).isEqualTo(numbers);
        assertThat(Redline.ofHtml("<p>" + numbers + "</p>", "<p>" + others + "</p>")
                        .accepted())
                .isEqualTo("<p>" + others + "</p>");
    }
}
