package org.imprimatur.api.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentTest {
    private static final int DEEP = 100_000;

    private static Sent sent(String body) {
        return Sent.of(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), Set.of("a"));
    }

    @Test
    void an_object_is_read_and_nothing_is_an_empty_one() {
        assertThat(sent("{\"a\": \"文\"}").one("a")).isEqualTo("文");
        assertThat(sent(" {\"a\": \"b\"}\r\n ").one("a")).isEqualTo("b");
        assertThat(sent("").one("a")).isEmpty();
    }

    static Stream<String> noObjects() {
        return Stream.of(
                "[]",
                "1",
                "{",
                "{'a': 1}",
                "{\"a\": \"b\"} c",
                "{\"a\": \"b\"}{}",
                "{\"a\": \"b\"}]",
                "[".repeat(DEEP),
                "[".repeat(DEEP) + "]".repeat(DEEP),
                "{\"a\":".repeat(DEEP),
                "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP));
    }

    @ParameterizedTest
    @MethodSource("noObjects")
    void whatever_is_no_object_is_refused_however_deep_it_is(String body) {
        assertThatThrownBy(() -> sent(body))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.status()).isEqualTo(400));
    }
}
