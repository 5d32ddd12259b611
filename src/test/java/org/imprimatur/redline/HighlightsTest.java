package org.imprimatur.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks go around the words that were quoted, whatever the text is drawn as. */
class HighlightsTest {
    private static final int ROUNDS = 40;

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void marks_cover_the_quoted_words_and_change_nothing_else(long seed) {
        var pages = new RandomPages(seed);
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var page = pages.page();
            var html = String.join("\n", pages.edited(page));
            var redline = Redline.ofHtml(String.join("\n", page), html).html();
            var text = Plain.ofHtml(html);
            var marks = List.of(mark(text, "1", random), mark(text, "2", random), mark(text, "3", random));
            for (var drawn : List.of(html, redline)) {
                var marked = Highlights.draw(drawn, text, marks);
                assertThat(withoutMarks(marked)).isEqualTo(drawn);
                marks.forEach(mark -> assertThat(covered(marked, mark.id()))
                        .as("%s%nin%n%s", text.at(mark.span()), marked)
                        .isEqualTo(CourseTest.dense(text.at(mark.span()))));
            }
        }
    }

    private static Highlight mark(Plain text, String id, Random random) {
        return new Highlight(CourseTest.anyOf(text, random), id, id, "Comment " + id, "blocking");
    }

    private static String withoutMarks(String html) {
        return html.replaceAll("<sup class=\"anchor-number.*?</sup>", "")
                .replaceAll("<mark class=\"anchor [^>]*>|</mark>", "");
    }

    private static String covered(String html, String id) {
        return CourseTest.dense(Jsoup.parseBodyFragment(html).select("mark[data-thread=" + id + "]").stream()
                .filter(mark -> mark.parents().stream()
                        .noneMatch(outer -> outer.attr("data-thread").equals(id)))
                .map(mark -> {
                    var copy = mark.clone();
                    copy.select(".anchor-number").remove();
                    return copy.wholeText();
                })
                .collect(Collectors.joining()));
    }

    @Test
    void the_number_behind_a_mark_links_to_what_is_said_but_never_within_another_link() {
        var html = "<p>We keep <a href=\"/en/logs\">all logs</a> for a year.</p>";
        var text = Plain.ofHtml(html);
        var year = new Highlight(text.find("a year").get(0), "7", "1", "Comment 1, \"blocking\"", "blocking");
        var logs = new Highlight(text.find("logs").get(0), "9", "2", "Comment 2", "open");
        assertThat(Highlights.draw(html, text, List.of(logs, year)))
                .isEqualTo("<p>We keep <a href=\"/en/logs\">all <mark class=\"anchor open\" id=\"anchor-9\""
                        + " data-thread=\"9\">logs</mark><sup class=\"anchor-number open\">2</sup></a> for"
                        + " <mark class=\"anchor blocking\" id=\"anchor-7\" data-thread=\"7\">a year</mark>"
                        + "<sup class=\"anchor-number blocking\"><a href=\"#thread-7\""
                        + " aria-label=\"Comment 1, &quot;blocking&quot;\">1</a></sup>.</p>");
    }
}
