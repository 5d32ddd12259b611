package org.imprimatur.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.imprimatur.redline.Chapter;
import org.imprimatur.redline.Chapters;
import org.imprimatur.redline.Redline;
import org.junit.jupiter.api.Test;

class ParallelTest {
    private static final String ENGLISH =
            "<p>What we do.</p><h2>Where data is</h2><p>In 2 regions since 2019-05-01.</p>"
                    + "<h2>Who may read it</h2><p>See <a href=\"/en/list\">our list</a>.</p><h3>Support</h3><p>Three places.</p>"
                    + "<h2>Contact</h2><p>Write to privacy@example.org before 17:30.</p>";
    private static final String CHINESE = "<p>我们的工作。</p><h2>数据在何处</h2><p>自2019-05-01起位于 2 个区域。</p>"
            + "<h2>谁可以读取</h2><p>参见<a href=\"/zh/list\">名单</a>。</p><h3>支持</h3><p>三个地点。</p>"
            + "<h2>联系方式</h2><p>请在 17:30 前写信至 privacy@example.org。</p>";

    @Test
    void headings_stand_beside_those_that_say_the_same() {
        assertThat(titles(ENGLISH, CHINESE))
                .containsExactly("|", "Where data is|数据在何处", "Who may read it|谁可以读取", "Support|支持", "Contact|联系方式");
    }

    @Test
    void what_a_translation_lacks_stands_alone_and_shifts_nothing() {
        var without = CHINESE.replaceAll("<h2>数据在何处</h2><p>.*?</p>", "");

        assertThat(titles(ENGLISH, without))
                .containsExactly("|", "Where data is|-", "Who may read it|谁可以读取", "Support|支持", "Contact|联系方式");
    }

    @Test
    void of_a_redline_what_went_stands_beside_nothing() {
        var before = ENGLISH + "<h2>Something that is gone now</h2><p>And all of its words with it.</p>";

        var chapters = Chapters.of(Redline.ofHtml(before, ENGLISH).html());

        assertThat(chapters).extracting(Chapter::level).containsExactly(0, 2, 2, 3, 2);
    }

    @Test
    void every_chapter_is_there_once_whatever_the_two_texts_are() {
        var parallel = Parallel.of(Chapters.of(ENGLISH), Chapters.of("<h4>Other</h4><p>1</p><h1>Texts</h1>"));

        assertThat(parallel.rows().stream().flatMap(row -> row.source().stream()))
                .containsExactlyElementsOf(Chapters.of(ENGLISH));
        assertThat(parallel.rows().stream().flatMap(row -> row.translation().stream()))
                .hasSize(2);
    }

    private static List<String> titles(String source, String translation) {
        return Parallel.of(Chapters.of(source), Chapters.of(translation)).rows().stream()
                .map(row -> Stream.of(row.source(), row.translation())
                        .map(side -> side.map(Chapter::title).orElse("-"))
                        .reduce((one, other) -> one + "|" + other)
                        .orElseThrow())
                .toList();
    }
}
