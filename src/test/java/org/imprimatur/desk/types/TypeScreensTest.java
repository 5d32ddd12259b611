package org.imprimatur.desk.types;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.catalogue.Catalogue;
import org.imprimatur.catalogue.Definition;
import org.imprimatur.catalogue.KeepingTypes;
import org.imprimatur.catalogue.KnownType;
import org.imprimatur.desk.frame.Choices;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.DeskSettings;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Frame;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.editing.Confirming;
import org.imprimatur.fixture.House;
import org.imprimatur.fixture.MemoryJournals;
import org.imprimatur.fixture.People;
import org.imprimatur.fixture.RoomSentences;
import org.imprimatur.fixture.SteppingClock;
import org.imprimatur.page.Field;
import org.imprimatur.page.TypeName;
import org.imprimatur.types.DeclaredTypes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypeScreensTest {
    private static final DeclaredTypes FILES = DeclaredTypes.shipped();
    private static final TypeName POLICY = new TypeName("policy");
    private static final RoomSentences SENTENCES =
            RoomSentences.of("desk", "catalogue", "page", "workflow", "accounts");

    private final MemoryJournals journals = new MemoryJournals();
    private final Catalogue catalogue = new Catalogue(journals, FILES);
    private final House house = new House(catalogue);
    private final KeepingTypes keeping =
            new KeepingTypes(catalogue, FILES, house.standings, house.texts, new SteppingClock());
    private final TypeForm forms = new TypeForm(FILES, catalogue);
    private final TypeButtons buttons = new TypeButtons(FILES, forms);
    private String language = "en";

    /** A desk without a server: it knows who sits there and in which language. */
    @SuppressWarnings("NullAway")
    private final class BareDesk extends Desk {
        @Override
        public Words words() {
            return new Words(SENTENCES, language, ZoneOffset.UTC, Instant.parse("2026-03-01T09:00:00Z"));
        }

        @Override
        public DeskSettings settings() {
            return new DeskSettings(List.of(House.EN, House.ZH), ZoneOffset.UTC, true);
        }
    }

    private final Desk desk = new BareDesk();
    private final TypeViews views =
            new TypeViews(desk, catalogue, forms, new Accounts(journals), new Choices(catalogue, desk.settings()));
    private final Previews previews = new Previews(desk, catalogue, keeping);

    static Stream<Definition> shipped() {
        return FILES.installed().stream();
    }

    private KnownType known(TypeName name) {
        return catalogue.known(name).orElseThrow();
    }

    private Document draw(String screen, Object it) {
        var templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setTemplateLoader(new ClassTemplateLoader(getClass().getClassLoader(), "META-INF/imprimatur/desk"));
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setLocale(Locale.ROOT);
        templates.setNumberFormat("computer");
        templates.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
        var frame = new Frame(
                "/desk",
                "",
                true,
                "/desk/_static/desk",
                "/desk/types",
                "token",
                "root",
                List.of("admin"),
                screen,
                List::of,
                Confirming.BY_PASSWORD);
        var page = new StringWriter();
        try {
            templates.getTemplate(screen + ".ftlh").process(Map.of("it", it, "t", desk.words(), "frame", frame), page);
        } catch (TemplateException | IOException broken) {
            throw new AssertionError(screen, broken);
        }
        return Jsoup.parse(page.toString());
    }

    /** What a browser would send, with whatever else somebody typed. */
    private static Form sent(Document page, Consumer<Document> typed) {
        typed.accept(page);
        var values = new HashMap<String, List<String>>();
        for (Element input : page.select("form.stack [name]:not(button)")) {
            boolean isOff = input.attr("type").equals("checkbox") && !input.hasAttr("checked");
            if (!isOff) {
                values.merge(input.attr("name"), List.of(value(input)), TypeScreensTest::both);
            }
        }
        return new Form(values);
    }

    private static String value(Element input) {
        return switch (input.tagName()) {
            case "textarea" -> input.wholeText().replaceFirst("^\n", "");
            case "select" -> {
                var chosen = input.selectFirst("option[selected]");
                yield (chosen == null ? input.selectFirst("option") : chosen).attr("value");
            }
            default -> input.attr("value");
        };
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Document form(TypeForm.Typed typed) {
        return draw("type", views.form(typed, "", Map.of()));
    }

    private TypeForm.Typed typed(TypeForm.Typed before, Consumer<Document> typed) {
        return forms.typed(sent(form(before), typed));
    }

    private static Consumer<Document> write(String place, String value) {
        return page -> {
            var input = page.getElementById("d." + place);
            assertThat(input).as(place).isNotNull();
            if (input.tagName().equals("select")) {
                input.select("option").removeAttr("selected");
                input.select("option[value=" + value + "]").attr("selected", "");
            } else if (input.attr("type").equals("checkbox")) {
                input.attr("checked", "");
            } else if (input.tagName().equals("textarea")) {
                input.text(value);
            } else {
                input.attr("value", value);
            }
        };
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_form_that_is_sent_as_it_was_drawn_is_the_same_definition(Definition shipped) {
        for (String each : List.of("en", "zh")) {
            language = each;
            var typed = typed(forms.of(known(shipped.name())), page -> {});
            assertThat(Checking.problems(typed.sheet(), desk.words())).isEmpty();
            assertThat(FILES.read(forms.draft(typed))).isEqualTo(shipped);
        }
    }

    @Test
    void what_the_form_has_no_input_for_is_kept() {
        var file = known(POLICY).now().file().replace("schemaOrg:", "mood: calm\nschemaOrg:");
        var typed = forms.opened(new TypeForm.Written(POLICY, 0, file));
        assertThat(forms.draft(typed(typed, page -> {}))).contains("mood: calm");
    }

    @Test
    void a_field_is_added_moved_and_filled_in() {
        var added = buttons.change(forms.of(known(POLICY)), "field").orElseThrow();
        var filled = typed(
                added,
                write("fields.8.name", "officer")
                        .andThen(write("fields.8.label.en", "Officer"))
                        .andThen(write("fields.8.required", "true")));
        int last = forms.arrangement(filled.sheet()).slots().stream()
                .map(Arrangement.Slot::name)
                .toList()
                .indexOf("officer");
        var moved = buttons.change(filled, "place:" + last + ":0").orElseThrow();
        var type = FILES.read(forms.draft(moved)).type();
        assertThat(type.fields()).extracting(Field::name).startsWith("officer", "title", "summary", "kind");
        assertThat(type.field("officer").orElseThrow().required()).isTrue();
        var back = buttons.change(moved, "place:0:" + last).orElseThrow();
        assertThat(forms.draft(back)).isEqualTo(forms.draft(filled));
    }

    @Test
    void another_key_keeps_the_one_that_texts_have_and_may_be_taken_back() {
        var renamed = typed(forms.of(known(POLICY)), write("fields.5.name", "law"));
        assertThat(FILES.read(forms.draft(renamed))
                        .type()
                        .field("law")
                        .orElseThrow()
                        .formerly())
                .containsExactly("governingLaw");
        var again = typed(renamed, write("fields.5.name", "rightOf"));
        assertThat(FILES.read(forms.draft(again))
                        .type()
                        .field("rightOf")
                        .orElseThrow()
                        .formerly())
                .containsExactly("governingLaw");
        var back = typed(again, write("fields.5.name", "governingLaw"));
        assertThat(forms.draft(back)).isEqualTo(known(POLICY).now().file());
    }

    @Test
    void a_field_that_every_type_has_can_be_said_anew_for_one() {
        var own = buttons.change(forms.of(known(POLICY)), "own:summary").orElseThrow();
        var required = typed(own, write("fields.8.required", "true"));
        assertThat(FILES.read(forms.draft(required))
                        .type()
                        .field("summary")
                        .orElseThrow()
                        .required())
                .isTrue();
    }

    @Test
    void mistakes_stand_beside_their_inputs() {
        var wrong = typed(
                buttons.change(forms.of(known(POLICY)), "field").orElseThrow(),
                write("fields.8.name", "No Key")
                        .andThen(write("fields.8.kind", "choice"))
                        .andThen(write("label.en", ""))
                        .andThen(write("review.due", "soon")));
        var problems = Checking.problems(wrong.sheet(), desk.words());
        assertThat(problems)
                .containsOnlyKeys("label.en", "fields.8.name", "fields.8.label.en", "fields.8.choices", "review.due");
        var page = draw("type", views.form(wrong, "Wrong", problems));
        assertThat(page.select("[aria-invalid=true]")).hasSize(4);
        assertThat(page.select("#problem a")).hasSize(5);
    }

    @Test
    void a_new_type_begins_as_another() {
        var fresh = forms.fresh(catalogue.known(POLICY));
        assertThat(Checking.problems(fresh.sheet(), desk.words())).containsOnlyKeys("name", "label.en", "plural.en");
        var typed = typed(
                fresh, write("name", "term").andThen(write("label.en", "Term")).andThen(write("plural.en", "Terms")));
        assertThat(FILES.read(forms.draft(typed)).name()).isEqualTo(new TypeName("term"));
    }

    @Test
    void the_preview_and_the_past_can_be_drawn_in_both_languages() {
        house.aDraft().ofType(POLICY).begun();
        var file =
                known(POLICY).now().file() + "  - {name: officer, kind: line, required: true, label: {en: Officer}}\n";
        for (String each : List.of("en", "zh")) {
            language = each;
            var written = new TypeForm.Written(POLICY, known(POLICY).version(), file);
            var preview = draw("type-preview", previews.preview(FILES.read(file), written, "form", "", ""));
            assertThat(preview.text()).contains("Officer").contains("/en/policies/privacy");
            keeping.save(People.ROOT, POLICY, known(POLICY).version(), file, "Because");
            assertThat(draw("type-history", previews.history(known(POLICY), "", ""))
                            .text())
                    .contains("Because")
                    .contains("officer");
            assertThat(draw("type-yaml", views.yaml(written, "Wrong", 3)).select("mark"))
                    .hasSize(1);
            file = file.replace("required: true, label: {en: Officer}", "label: {en: Officer}");
        }
        assertThat(form(forms.of(known(POLICY))).text()).contains("Because");
    }
}
