package org.imprimatur.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.redline.Merge.Kind.ALIKE;
import static org.imprimatur.redline.Merge.Kind.BOTH;
import static org.imprimatur.redline.Merge.Kind.I;
import static org.imprimatur.redline.Merge.Kind.NOBODY;
import static org.imprimatur.redline.Merge.Kind.THEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imprimatur.redline.Merge.Part;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final List<String> BASE = List.of("a", "b", "c", "d", "e");

    @Test
    void what_only_one_of_two_touched_is_put_together_by_itself() {
        var merge = Merge.of(BASE, List.of("a", "B", "c", "d", "e"), List.of("a", "b", "c", "d", "E", "f"));
        assertThat(kinds(merge)).containsExactly(NOBODY, THEY, NOBODY, I);
        assertThat(settled(merge)).containsExactly("a", "B", "c", "d", "E", "f");
    }

    @Test
    void changes_of_neighbours_do_not_collide() {
        var merge = Merge.of(BASE, List.of("a", "b", "C", "d", "e"), List.of("a", "B", "c", "d", "e"));
        assertThat(kinds(merge)).containsExactly(NOBODY, I, THEY, NOBODY);
        assertThat(settled(merge)).containsExactly("a", "B", "C", "d", "e");
    }

    @Test
    void the_same_change_of_both_is_made_once() {
        var merge = Merge.of(BASE, List.of("a", "b", "X", "d", "e"), List.of("a", "b", "X", "d", "e"));
        assertThat(kinds(merge)).containsExactly(NOBODY, ALIKE, NOBODY);
        assertThat(settled(merge)).containsExactly("a", "b", "X", "d", "e");
    }

    @Test
    void two_changes_of_one_piece_are_for_a_person_to_decide() {
        var merge = Merge.of(BASE, List.of("a", "b", "X", "d", "e"), List.of("a", "b", "Y", "d", "e"));
        assertThat(merge.hasConflicts()).isTrue();
        assertThat(merge.parts()).contains(new Part(BOTH, List.of("c"), List.of("X"), List.of("Y")));
    }

    @Test
    void passages_that_both_changed_one_after_the_other_are_decided_one_by_one() {
        var merge = Merge.of(BASE, List.of("a", "B", "C", "d", "e"), List.of("a", "1", "2", "d", "e"));
        assertThat(kinds(merge)).containsExactly(NOBODY, BOTH, BOTH, NOBODY);
    }

    @Test
    void what_one_took_out_and_the_other_changed_is_never_dropped_silently() {
        var merge = Merge.of(BASE, List.of("a", "b", "d", "e"), List.of("a", "b", "C", "d", "e"));
        assertThat(merge.parts()).contains(new Part(BOTH, List.of("c"), List.of(), List.of("C")));
    }

    @Test
    void what_both_put_in_at_one_place_is_for_a_person_to_decide() {
        var merge = Merge.of(List.of("a", "b"), List.of("a", "x", "b"), List.of("a", "y", "b"));
        assertThat(merge.parts()).contains(new Part(BOTH, List.of(), List.of("x"), List.of("y")));
    }

    @Test
    void two_texts_that_began_from_nothing_collide_as_a_whole() {
        assertThat(kinds(Merge.of(List.of(), List.of("x"), List.of("y")))).containsExactly(BOTH);
        assertThat(kinds(Merge.of(List.of(), List.of(), List.of("y")))).containsExactly(I);
        assertThat(Merge.of(List.of(), List.of(), List.of()).isUntouched()).isTrue();
    }

    @Test
    void of_random_texts_every_part_of_all_three_stands_in_the_merge_once_and_in_order() {
        var random = new Random(7);
        for (int round = 0; round < 400; round++) {
            var base = pieces(random, random.nextInt(12));
            var theirs = changed(base, random);
            var mine = changed(base, random);
            var merge = Merge.of(base, theirs, mine);
            assertThat(all(merge, Part::base)).isEqualTo(base);
            assertThat(all(merge, Part::theirs)).isEqualTo(theirs);
            assertThat(all(merge, Part::mine)).isEqualTo(mine);
            assertThat(settled(Merge.of(base, base, mine))).isEqualTo(mine);
            assertThat(settled(Merge.of(base, theirs, base))).isEqualTo(theirs);
            assertThat(settled(Merge.of(base, mine, mine))).isEqualTo(mine);
        }
    }

    @Test
    void two_changes_of_one_passage_are_put_together_where_they_are_apart() {
        assertThat(Merge.ofWords(
                        "We keep data in two places for a year.",
                        "We keep data in three places for a year.",
                        "We keep your data in two places for a year."))
                .contains("We keep your data in three places for a year.");
        assertThat(Merge.ofWords("数据保存在北京，保存一年。", "数据保存在上海，保存一年。", "数据保存在北京，保存两年。"))
                .contains("数据保存在上海，保存两年。");
        assertThat(Merge.ofWords("within thirty days", "within ten days", "within twenty days"))
                .isEmpty();
    }

    @Test
    void markdown_is_cut_at_blank_lines_but_not_in_code_and_comes_together_as_it_was() {
        var markdown =
                "# A\n\nOne\nline\n\n\n```\ncode\n\nmore\n```\nafter\n\n~~~~ x\n\n```\n\n~~~~\n\n- item\n\n  more\n";
        assertThat(Passages.of(markdown))
                .containsExactly(
                        "# A\n\n",
                        "One\nline\n\n\n",
                        "```\ncode\n\nmore\n```\nafter\n\n",
                        "~~~~ x\n\n```\n\n~~~~\n\n",
                        "- item\n\n",
                        "  more\n");
        assertThat(Passages.joined(Passages.of(markdown))).isEqualTo(markdown);
        assertThat(Passages.joined(List.of("last", "put\n", "between\n\n"))).isEqualTo("last\n\nput\n\nbetween");
        assertThat(Passages.of("")).isEmpty();
    }

    private static List<String> pieces(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(6))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> changed(List<String> base, Random random) {
        var changed = new ArrayList<>(base);
        for (int change = random.nextInt(4); change > 0; change--) {
            int at = random.nextInt(changed.size() + 1);
            if (random.nextBoolean() && at < changed.size()) {
                changed.remove(at);
            } else {
                changed.add(at, String.valueOf((char) ('a' + random.nextInt(9))));
            }
        }
        return changed;
    }

    private static List<String> all(Merge merge, Function<Part, List<String>> side) {
        return merge.parts().stream().flatMap(part -> side.apply(part).stream()).toList();
    }

    private static List<Merge.Kind> kinds(Merge merge) {
        return merge.parts().stream().map(Part::kind).toList();
    }

    private static List<String> settled(Merge merge) {
        return merge.parts().stream()
                .flatMap(part -> part.settled().orElseThrow().stream())
                .toList();
    }
}
