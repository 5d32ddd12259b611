package org.imprimatur.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imprimatur.datafile.BadDataFile;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;
import org.imprimatur.page.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeclaredTypesTest {
    private static final String GLOSSARY = """
            name: glossary
            label: {en: Term, zh: 术语}
            plural: {en: Terms, zh: 术语}
            schemaOrg: DefinedTerm
            signOffs: [legal, privacy]
            wording: {en: I agree., zh: 同意。}
            fields:
              - name: meaning
                kind: paragraph
                required: true
                label: {en: Meaning, zh: 含义}
            """;

    @TempDir
    Path folder;

    static List<ContentType> shipped() {
        return DeclaredTypes.shipped().all();
    }

    @Test
    void the_ten_trust_types_and_the_plain_page_are_there() {
        assertThat(shipped())
                .extracting(type -> type.name().value())
                .containsExactly(
                        "page",
                        "principle",
                        "commitment",
                        "certification",
                        "framework",
                        "policy",
                        "subprocessor",
                        "region",
                        "faq",
                        "notice",
                        "report");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_type_has_the_common_fields(ContentType type) {
        assertThat(type.fields())
                .extracting(Field::name)
                .contains("title", "summary", "body", "owner", "tags", "visibility", "effectiveFrom")
                .contains(
                        "effectiveUntil", "reviewBy", "lastReviewed", "changeSummary", "hero", "breadcrumbs", "related")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_word_is_there_in_english_and_chinese(ContentType type) {
        var wordings = new ArrayList<>(List.of(type.label(), type.plural(), type.wording()));
        type.fields().forEach(field -> collect(field, wordings));
        assertThat(wordings)
                .extracting(Wording::byLanguage)
                .allSatisfy(words -> assertThat(words).containsKeys("en", "zh").doesNotContainValue(""));
    }

    private static void collect(Field field, List<Wording> wordings) {
        wordings.add(field.label());
        if (!field.help().in("en").isEmpty()) {
            wordings.add(field.help());
        }
        field.choices().forEach(choice -> wordings.add(choice.label()));
        field.columns().forEach(column -> collect(column, wordings));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_text_with_its_required_fields_filled_can_be_submitted(ContentType type) {
        var text = Text.EMPTY;
        for (Field field : type.fields()) {
            text = field.required() ? text.with(field.name(), example(field)) : text;
        }
        assertThat(type.problems(text)).isEmpty();
    }

    private static FieldValue example(Field field) {
        return switch (field.kind()) {
            case LINE, PARAGRAPH, MARKDOWN -> new FieldValue.One("Words");
            case DATE -> new FieldValue.One("2026-05");
            case NUMBER -> new FieldValue.One("7");
            case LINK -> new FieldValue.One("/en/somewhere");
            case CHOICE -> new FieldValue.One(field.choices().get(0).value());
            case FLAG -> new FieldValue.One("true");
            case LIST -> new FieldValue.Many(List.of("One"));
            case ROWS ->
                new FieldValue.Rows(List.of(Map.of(field.columns().get(0).name(), "One")));
        };
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_type_asks_for_a_lawyers_yes(ContentType type) {
        assertThat(type.signOffs()).contains("legal");
    }

    @Test
    void a_file_in_the_folder_adds_a_type() throws IOException {
        put("glossary", GLOSSARY);
        var types = DeclaredTypes.shippedAnd(folder);
        assertThat(types.all()).hasSize(12);
        assertThat(types.get(new TypeName("glossary")).signOffs()).containsExactly("legal", "privacy");
        assertThat(types.get(new TypeName("glossary")).fields())
                .extracting(Field::name)
                .startsWith("title", "summary", "meaning", "body");
    }

    @Test
    void a_file_of_the_same_name_takes_the_place_of_the_shipped_one() throws IOException {
        put("faq", GLOSSARY.replace("name: glossary", "name: faq"));
        var types = DeclaredTypes.shippedAnd(folder);
        assertThat(types.all()).hasSize(11);
        assertThat(types.get(new TypeName("faq")).field("meaning")).isPresent();
    }

    @Test
    void a_field_named_like_a_common_one_takes_its_place() throws IOException {
        put("glossary", GLOSSARY.replace("name: meaning", "name: body"));
        var type = DeclaredTypes.shippedAnd(folder).get(new TypeName("glossary"));
        assertThat(type.fields()).extracting(Field::name).containsOnlyOnce("body");
        assertThat(type.field("body").orElseThrow().required()).isTrue();
    }

    record Mistake(String from, String to, int line, String says) {}

    static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake("schemaOrg:", "schemaorg:", 4, "unknown key 'schemaorg'"),
                new Mistake("schemaOrg: DefinedTerm\n", "", 1, "the key 'schemaOrg' is missing"),
                new Mistake("kind: paragraph", "kind: essay", 9, "'essay' should be one of line, paragraph"),
                new Mistake("required: true", "required: yes", 10, "'yes' should be true or false"),
                new Mistake("required: true", "maxLength: long", 10, "'long' should be a whole number"),
                new Mistake("required: true", "choices: [a]", 10, "'choices' belongs to fields of the kind choice"),
                new Mistake("kind: paragraph", "kind: choice", 8, "field meaning says CHOICE but not of what"),
                new Mistake("name: meaning", "name: Meaning", 8, "not a field name: Meaning"),
                new Mistake("name: glossary", "name: lexicon", 1, "the type 'lexicon' should stand in lexicon.yaml"),
                new Mistake("{en: Term, zh: 术语}", "{zh: 术语}", 2, "a wording needs at least English"),
                new Mistake("{en: Term, zh: 术语}", "{english: Term}", 2, "'english' is not a language"),
                new Mistake("[legal, privacy]", "[]", 1, "asks for no sign-off"),
                new Mistake("[legal, privacy]", "legal", 5, "here should stand a list"),
                new Mistake("schemaOrg: DefinedTerm", "name: again", 4, "the key 'name' stands here twice"),
                new Mistake("{en: Term, zh: 术语}", "{en: Term", 3, "this is not YAML"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_named_with_its_file_and_line(Mistake mistake) throws IOException {
        var file = put("glossary", GLOSSARY.replace(mistake.from(), mistake.to()));
        assertThatThrownBy(() -> DeclaredTypes.shippedAnd(folder))
                .isInstanceOf(BadDataFile.class)
                .hasMessageStartingWith(file + ", line " + mistake.line() + ": ")
                .hasMessageContaining(mistake.says());
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> DeclaredTypes.shippedAnd(folder.resolve("nowhere")))
                .isInstanceOf(BadDataFile.class)
                .hasMessageContaining("no such folder");
    }

    private Path put(String name, String yaml) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), yaml);
    }
}
