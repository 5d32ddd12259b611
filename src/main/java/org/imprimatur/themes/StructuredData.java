package org.imprimatur.themes;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a page says in the words of schema.org, as JSON-LD: search engines and other programs read it from the page itself.
 *
 * @param origin what makes addresses of the site absolute; empty where it is not known
 */
record StructuredData(String origin, Frame frame) {
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final String CONTEXT = "https://schema.org";

    /** What is no work has no language and no date of its own: the page about it has. */
    private static final Set<String> NOT_WRITTEN = Set.of("Place", "Organization", "DefinedTerm");

    /** A live page and the way to it; safe to stand in a script element. */
    String of(ContentType type, Text text, PageModel page) {
        var main = described(type, text, page);
        if (NOT_WRITTEN.contains(type.schemaOrg())) {
            var sheet = JSON.createObjectBuilder().add("@type", "WebPage");
            add(sheet, "url", absolute(frame.canonical()));
            main.add("mainEntityOfPage", written(sheet, page));
        } else {
            written(main, page);
        }
        return safe(graph(main.build(), way(page)));
    }

    /** What is said of everything that somebody wrote. */
    private JsonObjectBuilder written(JsonObjectBuilder work, PageModel page) {
        work.add("inLanguage", frame.locale());
        if (page.stamp() != null) {
            work.add("dateModified", page.stamp().since().iso());
        }
        return work.add(
                "isPartOf", JSON.createObjectBuilder().add("@type", "WebSite").add("name", frame.name()));
    }

    /** The home of a language: who runs it, and what it is certified to. */
    String home(List<Card> certificates) {
        var house = named("Organization", frame.name());
        add(house, "url", absolute(frame.home()));
        var held = JSON.createArrayBuilder();
        certificates.forEach(card -> held.add(held(card)));
        if (!certificates.isEmpty()) {
            house.add("hasCertification", held);
        }
        return safe(graph(house.build(), Optional.empty()));
    }

    private JsonObjectBuilder held(Card card) {
        var certificate = named("Certification", card.title());
        add(certificate, "url", absolute(card.href()));
        return certificate.add("issuedBy", named("Organization", card.issuer()));
    }

    private JsonObjectBuilder described(ContentType type, Text text, PageModel page) {
        var main = JSON.createObjectBuilder().add("@type", type.schemaOrg()).add("name", page.title());
        add(main, "url", absolute(frame.canonical()));
        add(main, "description", page.summary());
        SchemaProperty.of(type.schemaOrg()).forEach(one -> say(main, one, text));
        switch (type.schemaOrg()) {
            case "Certification" -> add(main, "certificationStatus", status(page.validity()));
            case "NewsArticle" -> add(main, "headline", page.title());
            case "Place" -> main.add("address", address(text));
            case "FAQPage" -> main.add("mainEntity", JSON.createArrayBuilder().add(question(text, page)));
            default -> {
                // What every page says is all there is to say.
            }
        }
        return main;
    }

    private void say(JsonObjectBuilder main, SchemaProperty property, Text text) {
        var values = text.many(property.field()).isEmpty()
                ? List.of(text.one(property.field()))
                : text.many(property.field());
        var said = values.stream().filter(value -> !value.isEmpty()).toList();
        if (said.isEmpty()) {
            return;
        }
        String one = said.get(0);
        switch (property.shape()) {
            case WORDS, DAY -> main.add(property.name(), one);
            case ADDRESS -> add(main, property.name(), absolute(one));
            case ORGANIZATION -> main.add(property.name(), named("Organization", one));
            case THING -> main.add(property.name(), named("Thing", one));
            case PLACES -> main.add(property.name(), all(said, "AdministrativeArea"));
            case MANY -> main.add(property.name(), JSON.createArrayBuilder(said));
        }
    }

    private static JsonArrayBuilder all(List<String> names, String type) {
        var all = JSON.createArrayBuilder();
        names.forEach(name -> all.add(named(type, name)));
        return all;
    }

    private static JsonObjectBuilder named(String type, String name) {
        return JSON.createObjectBuilder().add("@type", type).add("name", name);
    }

    private static String status(@Nullable Validity validity) {
        if (validity == null) {
            return "";
        }
        return CONTEXT
                + (List.of("good", "soon").contains(validity.tone())
                        ? "/CertificationActive"
                        : "/CertificationInactive");
    }

    private static JsonObjectBuilder address(Text text) {
        var address = JSON.createObjectBuilder().add("@type", "PostalAddress");
        add(address, "addressCountry", text.one("country"));
        add(address, "addressLocality", text.one("city"));
        return address;
    }

    private static JsonObjectBuilder question(Text text, PageModel page) {
        String asked = text.one("question");
        var answer = page.fact("answer");
        String words = answer == null ? page.body() : answer.html();
        return named("Question", asked.isEmpty() ? page.title() : asked)
                .add(
                        "acceptedAnswer",
                        JSON.createObjectBuilder().add("@type", "Answer").add("text", words));
    }

    private Optional<JsonObject> way(PageModel page) {
        if (origin.isEmpty()) {
            return Optional.empty();
        }
        var steps = JSON.createArrayBuilder();
        int place = 0;
        for (var crumb : page.crumbs()) {
            String href = crumb.href().isEmpty() ? frame.canonical() : crumb.href();
            place++;
            steps.add(JSON.createObjectBuilder()
                    .add("@type", "ListItem")
                    .add("position", place)
                    .add("name", crumb.title())
                    .add("item", absolute(href)));
        }
        return Optional.of(JSON.createObjectBuilder()
                .add("@type", "BreadcrumbList")
                .add("itemListElement", steps)
                .build());
    }

    private static JsonObject graph(JsonObject main, Optional<JsonObject> way) {
        var graph = JSON.createArrayBuilder().add(main);
        way.ifPresent(graph::add);
        return JSON.createObjectBuilder()
                .add("@context", CONTEXT)
                .add("@graph", graph)
                .build();
    }

    private static void add(JsonObjectBuilder to, String name, String value) {
        if (!value.isEmpty()) {
            to.add(name, value);
        }
    }

    /** Empty where nobody knows: whoever reads this elsewhere could do nothing with half an address. */
    private String absolute(String href) {
        if (href.startsWith("/")) {
            return origin.isEmpty() ? "" : origin + href;
        }
        return href;
    }

    // Nothing that people typed can end the script element.
    private static String safe(JsonObject json) {
        return json.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
