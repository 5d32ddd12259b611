package org.imprimatur.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks one field's value against its rules. */
final class FieldRules {
    // A path may not begin with two slashes: browsers take that for another host. Relative addresses, as imported pages
    // have them, must look like one: example.org alone is a mistake.
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+"
            + "|page:[a-z0-9-]{1,64}([#?][^\\s<>\"]*)?"
            + "|mailto:[^\\s<>\"]+"
            + "|/(?![/\\\\])[^\\s<>\"]*"
            + "|#[^\\s<>\"]*"
            + "|\\.{1,2}/[^\\s<>\":\\\\]*"
            + "|[^\\s<>\":/\\\\?#][^\\s<>\":\\\\?#]*\\.(html?|md|aspx|pdf|png|jpe?g|gif|svg|webp)([?#][^\\s<>\"]*)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    private FieldRules() {}

    static List<Problem> problems(Field field, FieldValue value) {
        return value.fold(
                one -> field.kind() == FieldKind.LIST || field.kind() == FieldKind.ROWS
                        ? notOfKind(field, field.name(), one)
                        : problemsOfOne(field, field.name(), one),
                many -> field.kind() == FieldKind.LIST
                        ? many.stream()
                                .flatMap(item -> problemsOfOne(field, field.name(), item).stream())
                                .toList()
                        : notOfKind(field, field.name(), String.join(", ", many)),
                rows -> field.kind() == FieldKind.ROWS
                        ? problemsOfRows(field, rows)
                        : notOfKind(field, field.name(), ""));
    }

    private static List<Problem> notOfKind(Field field, String where, String value) {
        return List.of(new Problem(where, "FIELD_NOT_A_" + field.kind().name(), List.of(value)));
    }

    private static List<Problem> problemsOfRows(Field field, List<Map<String, String>> rows) {
        var found = new ArrayList<Problem>();
        for (int number = 0; number < rows.size(); number++) {
            found.addAll(problemsOfRow(field, field.name() + "." + number + ".", rows.get(number)));
        }
        return found;
    }

    private static List<Problem> problemsOfRow(Field field, String where, Map<String, String> row) {
        var found = new ArrayList<Problem>();
        var unknown = new TreeSet<>(row.keySet());
        for (Field column : field.columns()) {
            unknown.remove(column.name());
            String cell = row.getOrDefault(column.name(), "");
            if (!cell.isEmpty()) {
                found.addAll(problemsOfOne(column, where + column.name(), cell));
            } else if (column.required()) {
                found.add(new Problem(where + column.name(), "FIELD_REQUIRED", List.of()));
            }
        }
        unknown.forEach(name -> found.add(new Problem(where + name, "FIELD_UNKNOWN", List.of(name))));
        return found;
    }

    private static List<Problem> problemsOfOne(Field field, String where, String value) {
        if (field.maxLength() > 0 && value.codePointCount(0, value.length()) > field.maxLength()) {
            return List.of(new Problem(where, "FIELD_TOO_LONG", List.of(String.valueOf(field.maxLength()))));
        }
        return isOfKind(field, value) ? List.of() : notOfKind(field, where, value);
    }

    private static boolean isOfKind(Field field, String value) {
        return switch (field.kind()) {
            case LINE -> value.indexOf('\n') < 0;
            case DATE -> isDate(value);
            case NUMBER -> NUMBER.matcher(value).matches();
            case LINK -> LINK.matcher(value).matches();
            case CHOICE ->
                field.choices().stream().anyMatch(choice -> choice.value().equals(value));
            case FLAG -> value.equals("true");
            case PARAGRAPH, MARKDOWN, LIST, ROWS -> true;
        };
    }

    private static boolean isDate(String value) {
        try {
            if (value.length() == 7) {
                YearMonth.parse(value);
            } else {
                LocalDate.parse(value);
            }
            return true;
        } catch (DateTimeException notOne) {
            return false;
        }
    }
}
