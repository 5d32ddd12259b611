package org.imprimatur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An admin adds a field, an author fills it in, a reader sees it. */
@ExtendWith(RunningProduct.class)
class TypesJourneyIT {
    private static final String READ = "/en/glossary/vault";

    private final Product product;
    private final Staff staff;
    private final Colleague admin;

    TypesJourneyIT(Product product, Staff staff) {
        this.product = product;
        this.staff = staff;
        admin = new Colleague(product, staff.admin()).arrives();
    }

    private Document press(Document page, String form, String op, Map<String, String> typed) {
        var values = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, value) -> values.put(name, List.of(value)));
        values.put("op", List.of(op));
        return read(admin.visitor().submit(page, form, values));
    }

    private static Document read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    private Document saved(Document preview) {
        return press(preview, "form.stack", "save", Map.of("note", "For the glossary"));
    }

    private void changesTheFile(String from, String to) {
        var yaml = admin.visitor().page("/desk/types/term-of-art/yaml");
        var file = yaml.getElementById("file").wholeText().replaceFirst("^\n", "");
        assertThat(file).contains(from);
        saved(press(yaml, "form#type-yaml", "check-yaml", Map.of("file", file.replace(from, to))));
    }

    @Test
    void a_field_that_is_added_is_filled_in_and_read_at_once() {
        var named = Map.of("d.name", "term-of-art", "d.label.en", "Term", "d.plural.en", "Terms");
        var made = saved(press(admin.visitor().page("/desk/types/+?like=page"), "form#type", "preview", named));
        assertThat(made.text()).contains("is saved as version 1");

        var author = staff.author("tara");
        var page = author.begins("term-of-art", "en", "glossary/vault", "Vault");
        var openedBefore = author.visitor().page("/desk/pages/" + page);

        var adding = press(made, "form#type", "field", Map.of());
        var typed = Map.of(
                "d.fields.0.name",
                "origin",
                "d.fields.0.label.en",
                "Where it comes from",
                "d.fields.0.required",
                "true");
        var preview = press(adding, "form#type", "preview", typed);
        assertThat(preview.text()).contains("One text becomes incomplete").contains("/en/glossary/vault");
        saved(preview);

        var kept = author.visitor()
                .submit(
                        openedBefore,
                        "form:has([name=base])",
                        Map.of("op", List.of("save"), "f.body", List.of("A room of steel.")));
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(author.visitor().page("/desk/pages/" + page).text()).contains("This field must be filled in");

        author.writes(page, Map.of("origin", "From Latin volvere"));
        author.submits(page, "Ready");
        var counsel = staff.counsel("tom");
        counsel.approves(page);
        counsel.publishes(page);
        var reader = new Visitor(product);
        assertThat(reader.page(READ).text())
                .contains("A room of steel.")
                .contains("Where it comes from")
                .contains("From Latin volvere");

        changesTheFile("Where it comes from", "Etymology");
        assertThat(reader.page(READ).text()).contains("Etymology").contains("From Latin volvere");

        changesTheFile("required: true", "retired: true");
        assertThat(reader.page(READ).text()).contains("A room of steel.").doesNotContain("volvere");
        assertThat(author.visitor().page("/desk/pages/" + page).text()).contains("From Latin volvere");
        assertThat(admin.visitor().page("/desk/types/term-of-art/history").text())
                .contains("Version 4")
                .contains("goes out of use");
    }
}
