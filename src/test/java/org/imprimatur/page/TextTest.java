package org.imprimatur.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private static FieldValue one(String value) {
        return new FieldValue.One(value);
    }

    @Test
    void the_form_that_is_hashed_never_changes() {
        var text = Text.EMPTY
                .with("title", one("Zürich 上海 \"Ω\""))
                .with("tags", new FieldValue.Many(List.of("x", "y\\z")))
                .with("related", new FieldValue.Rows(List.of(Map.of("title", "A", "href", "/en/a"))))
                .with("body", one("Line one\nLine\ttwo 😀"));
        assertThat(text.canonical())
                .isEqualTo("{\"body\":\"Line one\\nLine\\ttwo 😀\",\"related\":[{\"href\":\"/en/a\",\"title\":\"A\"}],"
                        + "\"tags\":[\"x\",\"y\\\\z\"],\"title\":\"Zürich 上海 \\\"Ω\\\"\"}");
        assertThat(text.hash().hex()).isEqualTo("5766b9099c3cc3e4dbbc722237fc73d18ece40e816c14dd5bf690f2f9d8aaaf3");
    }

    @Test
    void the_empty_text_has_its_known_hash() {
        assertThat(Text.EMPTY.hash().hex())
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void the_order_in_which_fields_were_filled_does_not_matter() {
        var one = Text.EMPTY.with("title", one("A")).with("body", one("B"));
        var other = Text.EMPTY.with("body", one("B")).with("title", one("A"));
        assertThat(one.hash()).isEqualTo(other.hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\rb", "a\n\u0000b", "\uFEFFa\nb", "a\u0007\nb", "a\u007F\nb"})
    void line_ends_and_control_characters_make_no_difference(String typed) {
        assertThat(Text.EMPTY.with("body", one(typed)).body()).isEqualTo("a\nb");
    }

    @Test
    void tabs_and_characters_beyond_the_basic_plane_stay() {
        assertThat(Text.EMPTY.with("body", one("a\tb 😀 𠮷")).body()).isEqualTo("a\tb 😀 𠮷");
    }

    @Test
    void half_a_character_becomes_the_replacement_character() {
        assertThat(Text.EMPTY.with("body", one("a\uD83Db")).body()).isEqualTo("a\uFFFDb");
    }

    @Test
    void empty_fields_are_no_fields() {
        var text = Text.EMPTY
                .with("title", one("  \n "))
                .with("tags", new FieldValue.Many(List.of(" ", "")))
                .with("related", new FieldValue.Rows(List.of(Map.of("title", " "), Map.of())));
        assertThat(text).isEqualTo(Text.EMPTY);
    }

    @Test
    void blank_lines_and_cells_are_left_out_of_lists_and_rows() {
        var text = Text.EMPTY
                .with("tags", new FieldValue.Many(List.of(" a ", "", "b")))
                .with(
                        "related",
                        new FieldValue.Rows(List.of(Map.of("title", " A ", "href", ""), Map.of("title", " "))));
        assertThat(text.many("tags")).containsExactly("a", "b");
        assertThat(text.rows("related")).containsExactly(Map.of("title", "A"));
    }

    @Test
    void a_text_names_the_fields_in_which_it_differs() {
        var old = Text.EMPTY.with("title", one("A")).with("body", one("B")).with("owner", one("Ada"));
        var fresh = Text.EMPTY.with("title", one("A")).with("body", one("C")).with("summary", one("S"));
        assertThat(old.differences(fresh)).containsExactly("body", "owner", "summary");
        assertThat(old.differences(old)).isEmpty();
    }

    @Test
    void a_text_cannot_be_changed_from_outside() {
        assertThatThrownBy(() -> Text.EMPTY.fields().put("title", one("A")))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
