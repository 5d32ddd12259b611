package org.imprimatur.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final Remembered<String, Integer> lengths = new Remembered<>(2);
    private final AtomicInteger found = new AtomicInteger();

    private int length(String word) {
        return lengths.of(word, one -> {
            found.incrementAndGet();
            return one.length();
        });
    }

    @Test
    void what_was_found_out_is_not_found_out_again() {
        assertThat(length("notice")).isEqualTo(6);
        assertThat(length("notice")).isEqualTo(6);
        assertThat(found).hasValue(1);
    }

    @Test
    void what_nobody_asked_for_longest_goes_first() {
        length("policy");
        length("notice");
        length("policy");
        length("report");
        assertThat(lengths.find("policy")).contains(6);
        assertThat(lengths.find("report")).contains(6);
        assertThat(lengths.find("notice")).isEmpty();
    }

    @Test
    void what_changed_takes_the_place_of_what_was_known() {
        lengths.keep("term", 4);
        lengths.keep("term", 5);
        assertThat(lengths.find("term")).contains(5);
    }
}
