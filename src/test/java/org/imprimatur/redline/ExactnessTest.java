package org.imprimatur.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactnessTest {

    private static final int ROUNDS = 80;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void accepting_all_gives_the_new_page_and_rejecting_all_the_old_one(long seed) {
        var pages = new RandomPages(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var page = pages.page();
            var before = html(page);
            var after = html(pages.edited(page));

            var redline = Redline.ofHtml(before, after);

            assertThat(redline.accepted()).isEqualTo(after);
            assertThat(redline.rejected()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void what_a_browser_shows_of_a_redline_is_both_pages_and_nothing_else(long seed) {
        var pages = new RandomPages(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var page = pages.page();
            var before = html(page);
            var after = html(pages.edited(page));

            var shown = Redline.ofHtml(before, after).html();

            assertThat(Readers.ofAccepted(shown))
                    .as("%s%n->%n%s", before, after)
                    .isEqualTo(Readers.ofPage(after));
            assertThat(Readers.textOfRejected(shown))
                    .as("%s%n->%n%s", before, after)
                    .isEqualTo(Readers.textOfPage(before));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void two_pages_that_have_nothing_to_do_with_each_other_are_exact_too(long seed) {
        var pages = new RandomPages(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var before = html(pages.page());
            var after = html(pages.page());

            var redline = Redline.ofHtml(before, after);

            assertThat(redline.accepted()).isEqualTo(after);
            assertThat(redline.rejected()).isEqualTo(before);
            assertThat(Readers.ofAccepted(redline.html())).isEqualTo(Readers.ofPage(after));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void plain_text_and_broken_markup_are_exact_to_the_byte(long seed) {
        var pages = new RandomPages(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var page = pages.page();
            var before = html(page).replace("</li>", "").replace("\n", "\r\n");
            var after = html(pages.edited(page)).replace("</strong>", "<").replace(" id", " ID");

            var source = Redline.ofPlain(before, after);
            var broken = Redline.ofHtml(before, after);

            assertThat(List.of(source.accepted(), source.rejected())).containsExactly(after, before);
            assertThat(List.of(broken.accepted(), broken.rejected())).containsExactly(after, before);
        }
    }

    private static String html(List<String> blocks) {
        return String.join("\n", blocks);
    }
}
