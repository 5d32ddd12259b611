package org.imprimatur.api.live;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldKind;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Text;
import org.imprimatur.reading.ForReaders;

/** Gives the fields of a text the JSON types that their kinds ask for. */
final class Values {
    private final Markup markup;
    private final LocaleTag locale;
    private final String root;

    /** @param root what addresses of the site begin with */
    Values(Markup markup, LocaleTag locale, String root) {
        this.markup = markup;
        this.locale = locale;
        this.root = root;
    }

    /** By name, as far as the site shows them; the body stands apart. */
    Map<String, Object> of(ContentType type, Text text) {
        var values = new TreeMap<String, Object>();
        type.read(text).fields().forEach((name, value) -> {
            if (!name.equals(Text.BODY) && ForReaders.isOne(type, name)) {
                values.put(name, typed(type, name, value));
            }
        });
        return values;
    }

    private Object typed(ContentType type, String name, FieldValue value) {
        var field = type.field(name);
        return value.<Object>fold(
                one -> typed(field.map(Field::kind).orElse(FieldKind.LINE), one),
                many -> List.copyOf(many),
                rows -> rows.stream()
                        .map(row -> cells(field.map(Field::columns).orElse(List.of()), row))
                        .toList());
    }

    private Map<String, Object> cells(List<Field> columns, Map<String, String> row) {
        var cells = new TreeMap<String, Object>();
        row.forEach((name, cell) -> cells.put(
                name,
                typed(
                        columns.stream()
                                .filter(column -> column.name().equals(name))
                                .findFirst()
                                .map(Field::kind)
                                .orElse(FieldKind.LINE),
                        cell)));
        return cells;
    }

    private Object typed(FieldKind kind, String value) {
        return switch (kind) {
            case NUMBER -> number(value);
            case FLAG -> value.equals("true");
            case MARKDOWN -> Prose.of(value, markup, locale);
            case LINK -> ForReaders.within(root, value);
            case LINE, PARAGRAPH, DATE, CHOICE, LIST, ROWS -> value;
        };
    }

    private static Object number(String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException asWritten) {
            return value;
        }
    }
}
