package org.imprimatur.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imprimatur.store.embedded.Stores.book;
import static org.imprimatur.store.embedded.Stores.get;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.jnosql.communication.TypeReference;
import org.eclipse.jnosql.communication.semistructured.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest extends StoreSeen {
    static Stream<Object> values() {
        return Stream.of(
                "",
                "plain",
                "信任中心",
                "𝄞 and 😀",
                "\"quoted\" \\ back\nline\ttab\u0000nul\u0001\u2028",
                "half \ud800 a character \udc00",
                "${not}.a{tag}",
                "x".repeat(1_000_000),
                "信".repeat(400_000),
                true,
                false,
                0,
                -7,
                Integer.MAX_VALUE,
                5L,
                Long.MIN_VALUE,
                1.5,
                -0.0,
                1e300,
                Double.MIN_VALUE,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                new BigDecimal("12345678901234567890.120"),
                new BigInteger("123456789012345678901234567890"),
                Date.from(Instant.parse("2026-01-02T03:04:05.678Z")),
                List.of(),
                List.of("a", "b"),
                List.of(1, 2L, "three", true),
                List.of(Element.of("a", 1), Element.of("b", "x")),
                List.of(List.of(Element.of("a", 1)), List.of(Element.of("a", 2))),
                List.of(Element.of("$long", "5"), Element.of("$", 1), Element.of("$$x", 1)),
                List.of(Element.of("deep", List.of(Element.of("deeper", List.of(Element.of("deepest", 1)))))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_comes_back_as_it_was(Object value) {
        assertThat(afterStoring(value)).isEqualTo(value);
    }

    static Stream<List<Object>> translated() {
        return Stream.of(
                List.of(DayOfWeek.FRIDAY, "FRIDAY"),
                List.of(Instant.parse("2026-01-02T03:04:05.123456789Z"), "2026-01-02T03:04:05.123456789Z"),
                List.of(LocalDate.of(2026, 1, 2), "2026-01-02"),
                List.of(
                        UUID.fromString("6f1c5e0a-0000-4000-8000-000000000001"),
                        "6f1c5e0a-0000-4000-8000-000000000001"),
                List.of((short) 3, 3),
                List.of(0.5f, 0.5),
                List.of('x', "x"),
                List.of(Optional.of("x"), "x"),
                List.of(List.of(DayOfWeek.FRIDAY), List.of("FRIDAY")),
                List.of(Map.of("a", LocalDate.of(2026, 1, 2)), List.of(Element.of("a", "2026-01-02"))),
                List.of(new String[] {"a", "b"}, List.of("a", "b")),
                List.of(Element.of("only", 1), List.of(Element.of("only", 1))));
    }

    @ParameterizedTest
    @MethodSource("translated")
    void a_value_of_java_becomes_one_that_the_mapping_layer_reads_back(List<Object> pair) {
        assertThat(afterStoring(pair.get(0))).isEqualTo(pair.get(1));
    }

    @Test
    void bytes_come_back_as_they_were() {
        var bytes = new byte[] {0, 1, -1, 127, -128};

        assertThat((byte[]) afterStoring(bytes)).isEqualTo(bytes);
    }

    @Test
    void a_map_can_be_read_as_a_map() {
        store.insert(book("a", "value", Map.of("one", 1, "more", Map.of("two", 2))));
        var map = get(store, "a").find("value", new TypeReference<Map<String, Object>>() {});

        assertThat(map).contains(Map.of("one", 1, "more", Map.of("two", 2)));
    }

    @Test
    void a_field_that_is_null_is_left_out() {
        assertThat(afterStoring(null)).isNull();
        assertThat(get(store, "a").contains("value")).isFalse();
    }

    @Test
    void an_id_may_be_a_number() {
        store.insert(List.of(book(10L), book(9L)));

        assertThat(get(store, 9).find("_id", Long.class)).contains(9L);
    }

    @Test
    void what_a_document_cannot_hold_is_refused_and_nothing_is_written() {
        assertThatThrownBy(() -> store.insert(book("a", "value", new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
        assertThat(store.count(Stores.BOOKS)).isZero();
    }

    private @Nullable Object afterStoring(@Nullable Object value) {
        store.insert(book("a", "value", value));
        return get(store, "a").find("value").map(Element::get).orElse(null);
    }
}
