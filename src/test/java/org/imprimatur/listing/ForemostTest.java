package org.imprimatur.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForemostTest {
    @Test
    void they_are_those_that_come_first_when_all_are_sorted() {
        var many = new Random(5).ints(500, 0, 100).boxed().toList();
        for (int most : new int[] {0, 1, 7, 499, 500, Integer.MAX_VALUE}) {
            assertThat(Foremost.of(many, Comparator.reverseOrder(), most))
                    .containsExactlyElementsOf(many.stream()
                            .sorted(Comparator.reverseOrder())
                            .limit(most)
                            .toList());
        }
    }

    @Test
    void of_none_there_are_none() {
        assertThat(Foremost.of(List.<Integer>of(), Comparator.naturalOrder(), 3))
                .isEmpty();
        assertThat(Foremost.of(IntStream.range(0, 3).boxed().toList(), Comparator.naturalOrder(), 0))
                .isEmpty();
    }
}
