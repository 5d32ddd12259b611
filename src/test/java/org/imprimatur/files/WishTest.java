package org.imprimatur.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-0,      0,   1",
        "bytes=0-99,     0, 100",
        "bytes=10-19,   10,  20",
        "bytes=90-,     90, 100",
        "bytes=99-5000, 99, 100",
        "bytes=-1,      99, 100",
        "bytes=-5000,    0, 100",
        "Bytes= 1 - 2,   1,   3",
        "bytes=0-999999999999999999, 0, 100",
    })
    void one_range_is_answered(String range, long from, long to) {
        assertThat(Wish.of(range, 100).span()).contains(new Span(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0", "bytes=999999999999999999-"})
    void bytes_after_the_last_are_refused(String range) {
        assertThat(Wish.of(range, 100).isOutside()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes=",
                "bytes=-",
                "bytes=5-2",
                "bytes=0-1,5-6",
                "lines=1-2",
                "bytes=a-b",
                "bytes=1-2x",
                "bytes=99999999999999999999-"
            })
    void anything_else_means_the_whole(String range) {
        assertThat(Wish.of(range, 100)).isEqualTo(Wish.of(null, 100));
        assertThat(Wish.of(range, 100).isOutside()).isFalse();
        assertThat(Wish.of(range, 100).span()).isEmpty();
    }

    @Test
    void a_span_says_where_it_lies() {
        assertThat(new Span(10, 20).of(100)).isEqualTo("bytes 10-19/100");
        assertThat(new Span(10, 20).size()).isEqualTo(10);
    }
}
