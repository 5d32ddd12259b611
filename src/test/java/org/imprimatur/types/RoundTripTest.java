package org.imprimatur.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.imprimatur.catalogue.Definition;
import org.imprimatur.catalogue.WrongDefinitionException;
import org.imprimatur.page.Field;
import org.imprimatur.page.TypeName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    private static final DeclaredTypes FILES = DeclaredTypes.shipped();

    static Stream<Definition> shipped() {
        return FILES.installed().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_file_that_is_taken_out_defines_the_same_type_again(Definition shipped) {
        assertThat(FILES.read(shipped.file())).isEqualTo(shipped);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void keys_that_are_written_without_a_change_are_the_same_bytes(Definition shipped) {
        assertThat(FILES.write(FILES.open(shipped.file()))).isEqualTo(shipped.file());
    }

    private static final String TERM = """
            {
              "name": "term",
              "plural": {"en": "Terms: all", "zh": "术语"},
              "label": {"en": "Term", "zh": "术语 # 一"},
              "wording": {"en": "I have read: \\"it\\".\\nTwice.", "zh": "true"},
              "review": {"signOffs": [{"capacity": "legal", "count": "1"}], "order": "any", "due": 0},
              "schemaOrg": "DefinedTerm",
              "order": ["body", "title", "meaning"],
              "fields": [
                {"kind": "line", "name": "meaning", "formerly": ["sense"], "required": false, "label": {"en": "-", "zh": "no"}},
                {"kind": "list", "name": "tags", "retired": true, "label": {"en": "Tags"}, "help": {"en": ""}}
              ]
            }
            """;

    @Test
    void what_says_the_same_is_the_same_bytes_however_it_was_written() {
        var definition = FILES.read(TERM);
        assertThat(definition.file()).startsWith("name: term\nlabel: {en: Term").contains("signOffs: [legal]\n");
        assertThat(definition.file())
                .doesNotContain("required")
                .doesNotContain("help")
                .doesNotContain("review");
        assertThat(FILES.read(definition.file())).isEqualTo(definition);
        assertThat(definition.type().wording().in("en")).isEqualTo("I have read: \"it\".\nTwice.");
        assertThat(definition.type().label().in("zh")).isEqualTo("术语 # 一");
    }

    @Test
    void fields_stand_in_the_order_that_the_file_gives_and_those_out_of_use_apart() {
        var type = FILES.read(TERM).type();
        assertThat(type.fields()).extracting(Field::name).startsWith("body", "hero", "breadcrumbs");
        assertThat(type.fields()).extracting(Field::name).containsSubsequence("title", "summary", "meaning");
        assertThat(type.fields()).extracting(Field::name).doesNotContain("tags");
        assertThat(type.retired()).extracting(Field::name).containsExactly("tags");
        assertThat(type.field("meaning").orElseThrow().formerly()).isEqualTo(List.of("sense"));
        assertThat(type.name()).isEqualTo(new TypeName("term"));
    }

    @Test
    void a_mistake_is_named_with_its_line() {
        assertThatThrownBy(() -> FILES.read(TERM.replace("DefinedTerm\",", "DefinedTerm\", \"colour\": \"red\",")))
                .isInstanceOfSatisfying(
                        WrongDefinitionException.class,
                        wrong -> assertThat(wrong.line()).isEqualTo(7))
                .hasMessageContaining("unknown key 'colour'");
        assertThatThrownBy(() -> FILES.read(TERM.replace("[\"sense\"]", "[\"title\"]")))
                .hasMessageContaining("two fields are or were named 'title'");
        assertThatThrownBy(() -> FILES.read("[")).isInstanceOf(WrongDefinitionException.class);
        assertThatThrownBy(() -> FILES.open("- a")).isInstanceOf(WrongDefinitionException.class);
    }
}
