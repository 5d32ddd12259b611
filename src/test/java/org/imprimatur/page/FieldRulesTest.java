package org.imprimatur.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldRulesTest {
    private static final Wording WORDS = new Wording(Map.of("en", "Words"));
    private static final List<Field.Choice> CHOICES = List.of(new Field.Choice("valid", WORDS));

    private static Field field(String name, FieldKind kind, boolean required, int maxLength, Field... columns) {
        var choices = kind == FieldKind.CHOICE ? CHOICES : List.<Field.Choice>of();
        return new Field(name, kind, required, maxLength, choices, List.of(columns), WORDS, WORDS);
    }

    private static ContentType typeWith(Field... fields) {
        return new ContentType(new TypeName("thing"), WORDS, WORDS, "Thing", List.of(fields), List.of("legal"), WORDS);
    }

    private static List<String> problems(Field field, FieldValue value) {
        return typeWith(field).problems(Text.EMPTY.with(field.name(), value)).stream()
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DATE      | 2026-02-28
            DATE      | 2026-02
            NUMBER    | -12.5
            NUMBER    | 0
            LINK      | https://example.org/a?b=c#d
            LINK      | http://example.org
            LINK      | mailto:legal@example.org
            LINK      | /en/policies
            LINK      | /
            LINK      | #top
            LINK      | ../privacy/default.html#top
            LINK      | ./logo.png
            LINK      | default.html?x=1
            CHOICE    | valid
            FLAG      | true
            LINE      | one line
            PARAGRAPH | anything
            MARKDOWN  | # Heading
            """)
    void what_is_of_its_kind_passes(FieldKind kind, String value) {
        assertThat(problems(field("it", kind, false, 0), new FieldValue.One(value)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DATE   | 2026-02-30
            DATE   | 2026-13
            DATE   | 2/28/2026
            DATE   | soon
            NUMBER | 1e9
            NUMBER | 1,5
            LINK   | javascript:alert(1)
            LINK   | JaVaScRiPt:alert(1)
            LINK   | data:text/html,x
            LINK   | javascript:x.html
            LINK   | ../javascript:x
            LINK   | ..//example.org\\a
            LINK   | x:../a.html
            LINK   | //example.org/elsewhere
            LINK   | /\\example.org
            LINK   | https://example.org/a b
            LINK   | example.org
            CHOICE | Valid
            FLAG   | yes
            """)
    void what_is_not_of_its_kind_is_named(FieldKind kind, String value) {
        assertThat(problems(field("it", kind, false, 0), new FieldValue.One(value)))
                .containsExactly("it FIELD_NOT_A_" + kind);
    }

    @Test
    void a_line_is_one_line() {
        assertThat(problems(field("it", FieldKind.LINE, false, 0), new FieldValue.One("a\nb")))
                .containsExactly("it FIELD_NOT_A_LINE");
    }

    @Test
    void a_length_is_counted_in_characters_as_people_see_them() {
        var field = field("it", FieldKind.LINE, false, 3);
        assertThat(problems(field, new FieldValue.One("上海市"))).isEmpty();
        assertThat(problems(field, new FieldValue.One("😀😀😀"))).isEmpty();
        assertThat(problems(field, new FieldValue.One("four"))).containsExactly("it FIELD_TOO_LONG");
    }

    @Test
    void a_required_field_that_is_empty_is_named_and_an_unknown_one_too() {
        var type = typeWith(field("title", FieldKind.LINE, true, 0));
        assertThat(type.problems(Text.EMPTY.with("colour", new FieldValue.One("red"))))
                .containsExactly(
                        new Problem("title", "FIELD_REQUIRED", List.of()),
                        new Problem("colour", "FIELD_UNKNOWN", List.of("colour")));
    }

    @Test
    void each_line_of_a_list_is_checked() {
        var field = field("it", FieldKind.LIST, false, 3);
        assertThat(problems(field, new FieldValue.Many(List.of("one", "two")))).isEmpty();
        assertThat(problems(field, new FieldValue.Many(List.of("one", "three"))))
                .containsExactly("it FIELD_TOO_LONG");
    }

    @Test
    void each_cell_of_each_row_is_checked_and_named_by_its_place() {
        var rows = field(
                "links",
                FieldKind.ROWS,
                false,
                0,
                field("title", FieldKind.LINE, true, 5),
                field("href", FieldKind.LINK, false, 0));
        var value = new FieldValue.Rows(List.of(
                Map.of("title", "Good", "href", "/en"),
                Map.of("href", "javascript:x"),
                Map.of("title", "Too long", "colour", "red")));
        assertThat(problems(rows, value))
                .containsExactly(
                        "links.1.title FIELD_REQUIRED",
                        "links.1.href FIELD_NOT_A_LINK",
                        "links.2.title FIELD_TOO_LONG",
                        "links.2.colour FIELD_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LINE", "PARAGRAPH", "MARKDOWN", "DATE", "NUMBER", "LINK", "CHOICE", "FLAG"})
    void several_values_do_not_stand_where_one_belongs(FieldKind kind) {
        var field = field("it", kind, false, 0);
        assertThat(problems(field, new FieldValue.Many(List.of("true")))).containsExactly("it FIELD_NOT_A_" + kind);
        assertThat(problems(field, new FieldValue.Rows(List.of(Map.of("a", "b")))))
                .containsExactly("it FIELD_NOT_A_" + kind);
    }

    @Test
    void one_value_does_not_stand_where_several_belong() {
        var rows = field("it", FieldKind.ROWS, false, 0, field("a", FieldKind.LINE, false, 0));
        assertThat(problems(rows, new FieldValue.One("x"))).containsExactly("it FIELD_NOT_A_ROWS");
        assertThat(problems(field("it", FieldKind.LIST, false, 0), new FieldValue.One("x")))
                .containsExactly("it FIELD_NOT_A_LIST");
    }
}
