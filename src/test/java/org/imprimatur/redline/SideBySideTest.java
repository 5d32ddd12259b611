package org.imprimatur.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.imprimatur.redline.SideBySide.Row;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void each_column_shows_its_own_text_with_its_own_marks() {
        var rows = SideBySide.ofHtml(
                        "<h2>Keys</h2><p>Keys rotate every 90 days.</p>",
                        "<h2>Keys</h2><p>Keys rotate every 30 days.</p><p>New</p>",
                        Labels.ENGLISH)
                .rows();

        assertThat(rows.get(0)).isEqualTo(new Row("<h2>Keys</h2>", "<h2>Keys</h2>", false));
        assertThat(rows.get(1).before()).contains("90</del>").doesNotContain("30");
        assertThat(rows.get(1).after()).contains("30</ins>").doesNotContain("90");
        assertThat(rows.get(2).before()).isEmpty();
        assertThat(rows.get(2).after()).contains("redline-block-ins", "New</ins>");
    }

    @Test
    void either_column_keeps_the_links_of_its_own_text() {
        var row = SideBySide.ofHtml(
                        "<p><a href=\"/old\">List</a></p>", "<p><a href=\"/new\">List</a></p>", Labels.ENGLISH)
                .rows()
                .get(0);

        assertThat(row.before()).contains("<a href=\"/old\">List</a>").contains("link is now: /new");
        assertThat(row.after()).contains("<a href=\"/new\">List</a>").contains("link was: /old");
    }

    @Test
    void the_columns_read_as_the_two_texts_whatever_was_edited() {
        var pages = new RandomPages(21);
        for (int round = 0; round < 80; round++) {
            var page = pages.page();
            var before = String.join("\n", page);
            var after = String.join("\n", pages.edited(page));

            var rows = SideBySide.ofHtml(before, after, Labels.ENGLISH).rows();

            assertThat(Readers.ofAccepted(rows.stream().map(Row::after).collect(Collectors.joining())))
                    .isEqualTo(Readers.ofPage(after));
            assertThat(Readers.textOfRejected(rows.stream().map(Row::before).collect(Collectors.joining())))
                    .isEqualTo(Readers.textOfPage(before));
        }
    }
}
