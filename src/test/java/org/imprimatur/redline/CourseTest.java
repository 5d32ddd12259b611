package org.imprimatur.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody quoted is found again in the texts that come after. */
class CourseTest {
    private static final int ROUNDS = 40;

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void what_is_said_to_stand_there_unchanged_reads_the_same(long seed) {
        var pages = new RandomPages(seed);
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var page = pages.page();
            var course = Course.ofHtml(html(page), html(pages.edited(page)));
            for (int quotes = 0; quotes < 10; quotes++) {
                var quote = anyOf(course.before(), random);
                course.follow(quote)
                        .filter(Carried::same)
                        .ifPresent(found -> assertThat(dense(course.after().at(found.span())))
                                .isEqualTo(dense(course.before().at(quote))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {24, 25})
    void a_block_that_was_left_alone_or_moved_keeps_what_is_quoted_from_it(long seed) {
        var pages = new RandomPages(seed);
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var page = pages.page();
            var edited = pages.edited(page);
            var course = Course.ofHtml(html(page), html(edited));
            for (var block : page) {
                if (edited.contains(block)) {
                    var text = Plain.ofHtml(block);
                    var quote = text.text().isBlank() ? "" : text.at(anyOf(text, random));
                    assertFollowed(course, quote);
                }
            }
        }
    }

    /** Short words may stand in many places; each of them must still lead somewhere where they stand. */
    private static void assertFollowed(Course course, String quote) {
        var places = course.before().find(quote);
        boolean long_enough = dense(quote).length() > 24;
        places.stream()
                .filter(place -> long_enough && places.size() == 1)
                .forEach(place -> assertThat(course.follow(place))
                        .as(quote)
                        .hasValueSatisfying(
                                found -> assertThat(dense(course.after().at(found.span())))
                                        .isEqualTo(dense(quote))));
    }

    @ParameterizedTest
    @ValueSource(longs = {26, 27})
    void in_the_same_text_everything_stands_where_it_stood(long seed) {
        var pages = new RandomPages(seed);
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var page = html(pages.page());
            var course = Course.ofHtml(page, page);
            var quote = anyOf(course.before(), random);
            if (!course.before().at(quote).isBlank()) {
                assertThat(dense(course.before(), course.follow(quote).orElseThrow()))
                        .isEqualTo(course.before().dense(quote));
            }
        }
    }

    private static Span dense(Plain text, Carried carried) {
        assertThat(carried.same()).isTrue();
        return text.dense(carried.span());
    }

    @Test
    void a_quote_whose_words_were_edited_is_kept_with_its_new_extent() {
        assertThat(moved("Tell us within 30 days of it.", "Tell us within 60 working days of it.", "within 30 days"))
                .isEqualTo("~within 60 working days");
        assertThat(moved("You pay after 30 days at most.", "You pay after 60 days at most.", "30 days"))
                .isEqualTo("~60 days");
        assertThat(moved("We keep it in Beijing only.", "We keep it in China only.", "kept nowhere"))
                .isEqualTo("not there");
    }

    @Test
    void a_quote_with_little_left_of_it_is_gone() {
        var before = "We never sell what you entrust to us. We ask the auditors each year.";
        var after = "Your data stays yours alone. We ask the auditors each year.";
        assertThat(moved(before, after, "never sell what you entrust to us")).isEqualTo("gone");
        assertThat(moved(before, after, "ask the auditors")).isEqualTo("ask the auditors");
    }

    @Test
    void a_moved_paragraph_takes_its_quotes_along_even_when_it_was_edited_too() {
        var one = "The keys of the customer never leave the region that the customer chose.";
        var other = "Our auditors come once a year and read everything that they ask for.";
        var third = "Nobody else may enter the rooms in which the machines stand at night.";
        var before = one + "\n" + other + "\n" + third;
        assertThat(moved(before, other + "\n" + third + "\n" + one, "never leave the region"))
                .isEqualTo("never leave the region");
        assertThat(moved(
                        before,
                        other + "\n" + third + "\n" + one.replace("chose", "has chosen"),
                        "never leave the region"))
                .isEqualTo("never leave the region");
    }

    @Test
    void the_same_words_at_another_place_are_not_taken_for_the_quote() {
        var before = "Logs are kept for 30 days. Backups are kept for 90 days.";
        var after = "Logs are kept for 90 days. Backups are kept for 90 days.";
        var course = Course.ofPlain(before, after);
        var second = course.before().find("90 days").get(0);
        assertThat(course.follow(second).orElseThrow().span().from()).isEqualTo(after.lastIndexOf("90 days"));
        var first = course.before().find("30").get(0);
        assertThat(course.follow(first)).isEmpty();
    }

    @Test
    void chinese_is_followed_sign_by_sign() {
        assertThat(moved("客户数据保存在中国境内，三十天后删除。", "所有客户数据均保存在中国境内，六十天后删除。", "客户数据保存在中国境内"))
                .isEqualTo("~客户数据均保存在中国境内");
        assertThat(moved("客户数据保存在中国境内。", "我们承诺：客户数据保存在中国境内。", "中国境内")).isEqualTo("中国境内");
    }

    @Test
    void a_quote_may_run_over_cells_items_and_headings() {
        var before = "<h2>Keys</h2>\n<ul>\n<li>one key</li>\n<li>two keys</li>\n</ul>\n"
                + "<table><tbody><tr><td>Region</td><td>North</td></tr></tbody></table>";
        var after = "<p>New first words of this page.</p>\n" + before.replace("North", "North China");
        var course = Course.ofHtml(before, after);
        assertThat(course.before().find("Keys\n\n one key two keys\tRegion")).hasSize(1);
        assertThat(course.follow(course.before().find("Keys one key two").get(0)))
                .map(found -> course.after().at(found.span()))
                .contains("Keys\none key\ntwo");
        assertThat(course.follow(course.before().find("Region North").get(0)))
                .map(found -> course.after().at(found.span()))
                .contains("Region\nNorth");
    }

    private static String moved(String before, String after, String quote) {
        var course = Course.ofPlain(before, after);
        var found = course.before().find(quote);
        return found.isEmpty()
                ? "not there"
                : course.follow(found.get(0)).map(there -> said(course, there)).orElse("gone");
    }

    private static String said(Course course, Carried there) {
        return (there.same() ? "" : "~") + course.after().at(there.span());
    }

    static Span anyOf(Plain text, Random random) {
        int from = random.nextInt(text.text().length() + 1);
        int to = Math.min(text.text().length(), from + random.nextInt(60));
        return new Span(onPoint(text.text(), from), onPoint(text.text(), to));
    }

    private static int onPoint(String text, int at) {
        return Optional.of(at)
                .filter(place -> place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place)))
                .map(place -> place - 1)
                .orElse(at);
    }

    static String dense(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    private static String html(List<String> blocks) {
        return String.join("\n", blocks);
    }
}
