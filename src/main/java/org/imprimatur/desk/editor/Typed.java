package org.imprimatur.desk.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Text;

/**
 * What stands in the inputs of the editor, in a half-finished state too: blank rows that a text would leave out.
 *
 * @param values by field, as its input holds it
 * @param rows by field, each row by column
 * @param strangers fields that the type does not know; they came with an import or from an older type
 */
record Typed(
        Map<String, String> values, Map<String, List<Map<String, String>>> rows, Map<String, FieldValue> strangers) {
    private static final String PREFIX = "f.";
    private static final String KEEP = "keep.";
    private static final String ROWS = "rows.";

    /** Far more than any page; keeps a made-up number from filling the memory. */
    private static final int MOST_ROWS = 500;

    static Typed of(ContentType type, Text stored) {
        var typed = empty();
        var text = type.read(stored);
        type.fields().forEach(field -> typed.take(field, text));
        text.fields().forEach((name, value) -> {
            if (type.field(name).isEmpty()) {
                typed.strangers.put(name, value);
            }
        });
        return typed;
    }

    /** What was sent, beside what the form cannot show and the writer chose to keep. */
    static Typed of(ContentType type, Form form, Text base) {
        var typed = empty();
        type.fields().forEach(field -> typed.take(field, form));
        of(type, base).strangers.forEach((name, value) -> {
            if (form.has(KEEP + name)) {
                typed.strangers.put(name, value);
            }
        });
        return typed;
    }

    private static Typed empty() {
        return new Typed(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** As the form would send it. */
    Map<String, List<String>> inputs() {
        var inputs = new TreeMap<String, List<String>>();
        values.forEach((name, value) -> inputs.put(PREFIX + name, List.of(value)));
        rows.forEach((name, some) -> {
            inputs.put(ROWS + name, List.of(String.valueOf(some.size())));
            for (int number = 0; number < some.size(); number++) {
                var beginning = PREFIX + name + "." + number + ".";
                some.get(number).forEach((column, cell) -> inputs.put(beginning + column, List.of(cell)));
            }
        });
        strangers.keySet().forEach(name -> inputs.put(KEEP + name, List.of("true")));
        return inputs;
    }

    private void take(Field field, Text text) {
        switch (field.kind()) {
            case LIST -> values.put(field.name(), String.join("\n", text.many(field.name())));
            case ROWS -> rows.put(field.name(), new ArrayList<>(text.rows(field.name())));
            case LINE, PARAGRAPH, MARKDOWN, DATE, NUMBER, LINK, CHOICE, FLAG ->
                values.put(field.name(), text.one(field.name()));
        }
    }

    private void take(Field field, Form form) {
        switch (field.kind()) {
            case ROWS -> rows.put(field.name(), typedRows(field, form));
            case LIST, LINE, PARAGRAPH, MARKDOWN, DATE, NUMBER, LINK, CHOICE, FLAG ->
                values.put(field.name(), form.one(PREFIX + field.name()));
        }
    }

    private static List<Map<String, String>> typedRows(Field field, Form form) {
        var rows = new ArrayList<Map<String, String>>();
        int count = Math.min(MOST_ROWS, Numbers.read(form.one(ROWS + field.name()), 0));
        for (int number = 0; number < count; number++) {
            var row = new TreeMap<String, String>();
            for (Field column : field.columns()) {
                row.put(column.name(), form.one(PREFIX + field.name() + "." + number + "." + column.name()));
            }
            rows.add(row);
        }
        return rows;
    }

    void addRow(String field) {
        rows.computeIfPresent(field, (name, some) -> {
            some.add(Map.of());
            return some;
        });
    }

    void removeRow(String field, int number) {
        rows.computeIfPresent(field, (name, some) -> {
            if (number < some.size()) {
                some.remove(number);
            }
            return some;
        });
    }

    /** Writes other addresses into the links of Markdown, and into fields that are links. */
    void relink(ContentType type, Markup markup, Function<String, Optional<String>> where) {
        for (Field field : type.fields()) {
            values.computeIfPresent(field.name(), (name, value) -> relinked(field, value, markup, where));
            rows.computeIfPresent(
                    field.name(),
                    (name, some) -> some.stream()
                            .map(row -> relinked(field, row, markup, where))
                            .collect(Collectors.toCollection(ArrayList::new)));
        }
    }

    private static Map<String, String> relinked(
            Field field, Map<String, String> row, Markup markup, Function<String, Optional<String>> where) {
        var cells = new TreeMap<>(row);
        field.columns()
                .forEach(column ->
                        cells.computeIfPresent(column.name(), (name, cell) -> relinked(column, cell, markup, where)));
        return cells;
    }

    private static String relinked(Field field, String value, Markup markup, Function<String, Optional<String>> where) {
        return switch (field.kind()) {
            case MARKDOWN -> markup.relinked(value, where);
            case LINK -> where.apply(value).orElse(value);
            case LINE, PARAGRAPH, DATE, NUMBER, CHOICE, FLAG, LIST, ROWS -> value;
        };
    }

    /** A field as a person would read it out. */
    String plain(String field) {
        return values.getOrDefault(
                field,
                rows.getOrDefault(field, List.of()).stream()
                        .map(row -> String.join(" · ", row.values()))
                        .collect(Collectors.joining("\n")));
    }

    /** The text that would be saved. */
    Text text(ContentType type) {
        var fields = new TreeMap<>(strangers);
        for (Field field : type.fields()) {
            fields.put(field.name(), value(field));
        }
        return new Text(fields);
    }

    private FieldValue value(Field field) {
        var value = values.getOrDefault(field.name(), "");
        return switch (field.kind()) {
            case ROWS -> new FieldValue.Rows(rows.getOrDefault(field.name(), List.of()));
            case LIST -> new FieldValue.Many(value.lines().toList());
            case PARAGRAPH, MARKDOWN -> new FieldValue.One(value);
            case LINE, DATE, NUMBER, LINK, CHOICE, FLAG -> new FieldValue.One(value.strip());
        };
    }
}
