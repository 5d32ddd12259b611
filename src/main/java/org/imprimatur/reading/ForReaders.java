package org.imprimatur.reading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Markup;
import org.imprimatur.page.PageReference;
import org.imprimatur.page.Signposts;
import org.imprimatur.page.Text;

/** What readers get of a text: which fields, and where its references lead, on the site and over the API alike. The others steer the house. */
public final class ForReaders {
    private static final Set<String> OF_THE_HOUSE = Set.of("order", "owner", "visibility", "reviewBy");

    private ForReaders() {}

    /** A field that its type no longer knows is not drawn, and so not told either. */
    public static boolean isOne(ContentType type, String field) {
        return !OF_THE_HOUSE.contains(field) && type.field(field).isPresent();
    }

    /** The text with the addresses of today in the place of references; a link to what is not live becomes its words. */
    public static Text text(ContentType type, Text text, Markup markup, Signposts signposts) {
        if (PageReference.in(text).isEmpty()) {
            return text;
        }
        var fields = new TreeMap<>(text.fields());
        fields.replaceAll((name, value) -> type.field(name)
                .map(field -> resolved(field, value, markup, signposts))
                .orElse(value));
        return new Text(fields);
    }

    private static FieldValue resolved(Field field, FieldValue value, Markup markup, Signposts signposts) {
        return value.fold(
                one -> new FieldValue.One(resolved(field, one, markup, signposts)),
                many -> new FieldValue.Many(many.stream()
                        .map(one -> resolved(field, one, markup, signposts))
                        .toList()),
                rows -> new FieldValue.Rows(rows.stream()
                        .map(row -> resolved(field, row, markup, signposts))
                        .toList()));
    }

    private static Map<String, String> resolved(
            Field field, Map<String, String> row, Markup markup, Signposts signposts) {
        var cells = new TreeMap<>(row);
        field.columns()
                .forEach(column -> cells.computeIfPresent(
                        column.name(), (name, cell) -> resolved(column, cell, markup, signposts)));
        return cells;
    }

    private static String resolved(Field field, String value, Markup markup, Signposts signposts) {
        return switch (field.kind()) {
            case MARKDOWN -> markup.relinked(value, address -> resolved(address, signposts));
            case LINK -> resolved(value, signposts).orElse("");
            case LINE, PARAGRAPH, DATE, NUMBER, CHOICE, FLAG, LIST, ROWS -> value;
        };
    }

    private static Optional<String> resolved(String address, Signposts signposts) {
        return PageReference.of(address).map(signposts::address).orElseGet(() -> Optional.of(address));
    }
}
