package org.imprimatur.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imprimatur.page.Field;
import org.imprimatur.page.Text;

/** A field's value as lines of plain text, so that it can be compared like prose. */
final class PlainField {
    private PlainField() {}

    static String of(Field field, Text text) {
        var order = field.columns().stream().map(Field::name).toList();
        return of(field.name(), order, text);
    }

    static String of(String field, Text text) {
        return of(field, List.of(), text);
    }

    private static String of(String field, List<String> columns, Text text) {
        var value = text.fields().get(field);
        return value == null
                ? ""
                : value.fold(one -> one, many -> String.join("\n", many), rows -> rows(rows, columns));
    }

    private static String rows(List<Map<String, String>> rows, List<String> columns) {
        return rows.stream().map(row -> row(row, columns)).collect(Collectors.joining("\n"));
    }

    private static String row(Map<String, String> row, List<String> columns) {
        var names = columns.isEmpty() ? List.copyOf(row.keySet()) : columns;
        return names.stream().filter(row::containsKey).map(row::get).collect(Collectors.joining(" · "));
    }
}
