package org.imprimatur.themes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldKind;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Text;
import org.imprimatur.reading.ForReaders;

/** Makes the fields of a text ready to be drawn, in the order of the content type. */
record Facts(Words words, LocaleTag locale, Markup markup, String base) {
    /** Drawn in places of their own. */
    private static final Set<String> ELSEWHERE =
            Set.of("title", "summary", "body", "hero", "breadcrumbs", "related", "tags", "changeSummary");

    private static final Pattern ON_THE_SITE = Pattern.compile("/(?![/\\\\]).*");
    private static final Pattern ELSEWHERE_ON_THE_WEB = Pattern.compile("https?://[^\\s]+|mailto:[^\\s]+|#[^\\s]*");

    List<Fact> of(ContentType type, Text stored) {
        var text = type.read(stored);
        return type.fields().stream()
                .filter(field -> ForReaders.isOne(type, field.name()) && !ELSEWHERE.contains(field.name()))
                .flatMap(field ->
                        Optional.ofNullable(text.fields().get(field.name())).map(value -> fact(field, value)).stream())
                .toList();
    }

    private Fact fact(Field field, FieldValue value) {
        return value.fold(
                one -> fact(field, List.of(item(field, one)), List.of(), List.of()),
                many -> fact(field, many.stream().map(one -> item(field, one)).toList(), List.of(), List.of()),
                rows -> isLinks(field)
                        ? fact(field, rows.stream().map(this::link).toList(), List.of(), List.of())
                        : fact(field, List.of(), columns(field), rows(field, rows)));
    }

    private Fact fact(Field field, List<Fact.Item> items, List<String> columns, List<Fact.Row> rows) {
        String kind = isLinks(field) ? "links" : field.kind().name().toLowerCase(java.util.Locale.ROOT);
        return new Fact(field.name(), field.label().in(words.language()), kind, items, columns, rows);
    }

    private List<String> columns(Field field) {
        return field.columns().stream()
                .map(column -> column.label().in(words.language()))
                .toList();
    }

    private List<Fact.Row> rows(Field field, List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> new Fact.Row(field.columns().stream()
                        .map(column -> item(column, row.getOrDefault(column.name(), "")))
                        .toList()))
                .toList();
    }

    private Fact.Item item(Field field, String value) {
        return switch (field.kind()) {
            case DATE -> {
                var day = Day.of(value, locale);
                yield new Fact.Item(day.text(), "", day.iso(), "");
            }
            case LINK -> new Fact.Item(value, href(value), "", "");
            case CHOICE -> plain(choice(field, value));
            case FLAG -> plain(words.say("site.yes"));
            case MARKDOWN -> new Fact.Item(value, "", "", markup.html(value, locale));
            case LINE, PARAGRAPH, NUMBER, LIST, ROWS -> plain(value);
        };
    }

    private String choice(Field field, String value) {
        return field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(choice -> choice.label().in(words.language()))
                .findFirst()
                .orElse(value);
    }

    /** Columns of title and address are links, not a table. */
    private static boolean isLinks(Field field) {
        return field.kind() == FieldKind.ROWS
                && field.columns().size() == 2
                && field.columns().stream().anyMatch(column -> column.name().equals("href"))
                && field.columns().stream().anyMatch(column -> column.name().equals("title"));
    }

    Fact.Item link(Map<String, String> row) {
        String href = row.getOrDefault("href", "");
        return new Fact.Item(row.getOrDefault("title", href), href(href), "", "");
    }

    /** The address if it may be followed: a draft is drawn before anybody checked its links. */
    String href(String value) {
        if (ON_THE_SITE.matcher(value).matches()) {
            return base + value;
        }
        return ELSEWHERE_ON_THE_WEB.matcher(value).matches() ? value : "";
    }

    private static Fact.Item plain(String text) {
        return new Fact.Item(text, "", "", "");
    }
}
