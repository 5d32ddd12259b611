package org.imprimatur.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {
    private final RequestId ids = new RequestId();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "3f0c9a1e-6d2b-4a57-9c1e-0b7a4d8e21f3",
                "Root=1-67891233-abcdef012345678912345678",
                "a.b_c:d/e+f="
            })
    void a_well_formed_one_is_kept(String sent) {
        assertThat(ids.of(sent)).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\nb", "信任", "<script>", "a\"b", "{0}"})
    void any_other_is_replaced(String sent) {
        assertThat(ids.of(sent)).isNotEqualTo(sent).matches("[a-z0-9]+-[a-z0-9]+");
    }

    @Test
    void one_that_is_too_long_is_replaced() {
        assertThat(ids.of("a".repeat(100))).hasSize(100);
        assertThat(ids.of("a".repeat(101))).hasSizeLessThan(20);
    }

    @Test
    void no_two_are_the_same() {
        assertThat(ids.of(null)).isNotEqualTo(ids.of(null));
    }
}
