package org.imprimatur.page;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What stands in one field: one string, several, or rows of named cells. */
public sealed interface FieldValue {
    boolean isEmpty();

    <T> T fold(Function<String, T> one, Function<List<String>, T> many, Function<List<Map<String, String>>, T> rows);

    /** One string; line ends are {@code \n}. */
    record One(String value) implements FieldValue {
        public One {
            value = Prose.clean(value);
        }

        @Override
        public boolean isEmpty() {
            return value.isBlank();
        }

        @Override
        public <T> T fold(
                Function<String, T> one, Function<List<String>, T> many, Function<List<Map<String, String>>, T> rows) {
            return one.apply(value);
        }
    }

    /** Several strings in their order; blank ones are left out. */
    record Many(List<String> values) implements FieldValue {
        public Many {
            values = values.stream()
                    .map(Prose::clean)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        @Override
        public boolean isEmpty() {
            return values.isEmpty();
        }

        @Override
        public <T> T fold(
                Function<String, T> one, Function<List<String>, T> many, Function<List<Map<String, String>>, T> rows) {
            return many.apply(values);
        }
    }

    /** Rows of named cells in their order; blank cells and rows are left out. */
    record Rows(List<Map<String, String>> rows) implements FieldValue {
        public Rows {
            rows = rows.stream().map(Rows::filled).filter(row -> !row.isEmpty()).toList();
        }

        private static Map<String, String> filled(Map<String, String> row) {
            var filled = new TreeMap<String, String>();
            row.forEach((column, cell) -> {
                if (!cell.isBlank()) {
                    filled.put(column, Prose.clean(cell).strip());
                }
            });
            return Collections.unmodifiableMap(filled);
        }

        @Override
        public boolean isEmpty() {
            return rows.isEmpty();
        }

        @Override
        public <T> T fold(
                Function<String, T> one,
                Function<List<String>, T> many,
                Function<List<Map<String, String>>, T> byRows) {
            return byRows.apply(rows);
        }
    }
}
