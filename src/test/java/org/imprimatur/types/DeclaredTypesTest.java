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
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.ReviewPolicy.BlockingComments;
import org.imprimatur.page.ReviewPolicy.Order;
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
        type.review().usual().checklist().forEach(item -> wordings.add(item.label()));
        type.review()
                .exceptions()
                .forEach(except -> except.policy().checklist().forEach(item -> wordings.add(item.label())));
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
        assertThat(type.review().usual().capacities()).contains("legal");
    }

    @Test
    void a_file_in_the_folder_adds_a_type() throws IOException {
        put("glossary", GLOSSARY);
        var types = DeclaredTypes.shippedAnd(folder);
        assertThat(types.all()).hasSize(12);
        assertThat(types.get(new TypeName("glossary")).review().usual().capacities())
                .containsExactly("legal", "privacy");
        assertThat(types.get(new TypeName("glossary")).fields())
                .extracting(Field::name)
                .startsWith("title", "summary", "meaning", "body");
    }

    private static final String REVIEW = """
            review:
              signOffs:
                - {capacity: legal, count: 2}
                - privacy
              order: sequence
              due: 3
              blockingComments: allow
              checklist:
                - {id: dates, label: {en: Dates, zh: 日期}}
              except:
                - locales: [zh]
                  signOffs: [legal]
                  blockingComments: resolve
                - where: {meaning: [short, brief]}
                  order: any
            """;

    @Test
    void a_review_is_told_in_full() throws IOException {
        put("glossary", GLOSSARY.replace("signOffs: [legal, privacy]\n", REVIEW));
        var review =
                DeclaredTypes.shippedAnd(folder).get(new TypeName("glossary")).review();
        var usual = review.of(new LocaleTag("en"), Text.EMPTY);
        assertThat(usual.capacities()).containsExactly("legal", "legal", "privacy");
        assertThat(usual.order()).isEqualTo(Order.SEQUENCE);
        assertThat(usual.dueDays()).isEqualTo(3);
        assertThat(usual.blockingComments()).isEqualTo(BlockingComments.ALLOW);
        assertThat(usual.items()).containsExactly("dates");
        var chinese = review.of(new LocaleTag("zh"), Text.EMPTY);
        assertThat(chinese.capacities()).containsExactly("legal");
        assertThat(chinese.blockingComments()).isEqualTo(BlockingComments.RESOLVE);
        assertThat(chinese.dueDays()).isEqualTo(3);
        var brief = Text.EMPTY.with("meaning", new FieldValue.One("brief"));
        assertThat(review.of(new LocaleTag("en"), brief).order()).isEqualTo(Order.ANY);
    }

    static Stream<Mistake> mistakesInReviews() {
        return Stream.of(
                new Mistake(
                        "order: sequence", "order: alphabetical", 9, "'alphabetical' should be one of any, sequence"),
                new Mistake("count: 2", "count: 0", 7, "a capacity is wanted once to nine times, not 0"),
                new Mistake("count: 2", "times: 2", 7, "unknown key 'times', known here are: capacity, count"),
                new Mistake("- privacy", "- Privacy", 8, "not a capacity: Privacy"),
                new Mistake("- privacy", "- legal", 6, "'legal' stands in the list twice"),
                new Mistake("due: 3", "due: 900", 10, "an answer is due within 250 working days"),
                new Mistake("{id: dates,", "{id: The dates,", 13, "not the id of a checklist's item: The dates"),
                new Mistake("locales: [zh]", "locales: [chinese]", 15, "not a locale: chinese"),
                new Mistake("locales: [zh]", "due: 1", 15, "an exception says for which 'locales' it is"),
                new Mistake("{meaning: [short, brief]}", "{sense: [short]}", 18, "the type has no field 'sense'"),
                new Mistake("schemaOrg:", "signOffs: [legal]\nschemaOrg:", 4, "the sign-offs belong under 'review'"));
    }

    @ParameterizedTest
    @MethodSource("mistakesInReviews")
    void a_mistake_in_a_review_is_named_too(Mistake mistake) throws IOException {
        var whole = GLOSSARY.replace("signOffs: [legal, privacy]\n", REVIEW);
        var file = put("glossary", whole.replace(mistake.from(), mistake.to()));
        assertThatThrownBy(() -> DeclaredTypes.shippedAnd(folder))
                .isInstanceOf(BadDataFile.class)
                .hasMessageStartingWith(file + ", line " + mistake.line() + ": ")
                .hasMessageContaining(mistake.says());
    }

    @Test
    void a_data_processing_agreement_is_signed_by_legal_and_then_by_privacy() {
        var policy = DeclaredTypes.shipped().get(new TypeName("policy"));
        var agreement = Text.EMPTY.with("kind", new FieldValue.One("dpa"));
        var review = policy.review().of(new LocaleTag("en"), agreement);
        assertThat(review.capacities()).containsExactly("legal", "privacy");
        assertThat(review.order()).isEqualTo(Order.SEQUENCE);
        assertThat(review.checklist()).isNotEmpty();
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

    @Test
    void fields_stand_together_in_groups_that_the_type_names() throws IOException {
        put(
                "glossary",
                GLOSSARY.replace("required: true", "required: true\n    group: law")
                        .replace("fields:", "groups:\n  - {name: law, label: {en: In law, zh: 法律}}\nfields:"));
        var type = DeclaredTypes.shippedAnd(folder).get(new TypeName("glossary"));
        var meaning = type.field("meaning").orElseThrow();
        assertThat(type.group(meaning).orElseThrow().label().in("en")).isEqualTo("In law");
        assertThat(type.group(type.field("title").orElseThrow())).isEmpty();
    }

    record Mistake(String from, String to, int line, String says) {}

    static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake("schemaOrg:", "schemaorg:", 4, "unknown key 'schemaorg'"),
                new Mistake("schemaOrg: DefinedTerm\n", "", 1, "the key 'schemaOrg' is missing"),
                new Mistake("required: true", "group: law", 10, "the type has no group 'law'"),
                new Mistake("kind: paragraph", "kind: essay", 9, "'essay' should be one of line, paragraph"),
                new Mistake("required: true", "required: yes", 10, "'yes' should be true or false"),
                new Mistake("required: true", "maxLength: long", 10, "'long' should be a whole number"),
                new Mistake("required: true", "choices: [a]", 10, "'choices' belongs to fields of the kind choice"),
                new Mistake("kind: paragraph", "kind: choice", 8, "field meaning says CHOICE but not of what"),
                new Mistake("name: meaning", "name: Meaning", 8, "not a field name: Meaning"),
                new Mistake("name: glossary", "name: lexicon", 1, "the type 'lexicon' should stand in lexicon.yaml"),
                new Mistake("{en: Term, zh: 术语}", "{zh: 术语}", 2, "a wording needs at least English"),
                new Mistake("{en: Term, zh: 术语}", "{english: Term}", 2, "'english' is not a language"),
                new Mistake("[legal, privacy]", "[]", 1, "a review asks for no sign-off"),
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
