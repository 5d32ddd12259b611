package org.imprimatur.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks one field's value against its rules. */
final class FieldRules {
    private static final Pattern LINK =
            Pattern.compile("(https?://[^\\s<>\"]+|mailto:[^\\s<>\"]+|/[^\\s<>\"]*|#[^\\s<>\"]*)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    private FieldRules() {}

    static List<Problem> problems(Field field, FieldValue value) {
        return value.fold(
                one -> problemsOfOne(field, field.name(), one),
                many -> many.stream()
                        .flatMap(item -> problemsOfOne(field, field.name(), item).stream())
                        .toList(),
                rows -> problemsOfRows(field, rows));
    }

    private static List<Problem> problemsOfRows(Field field, List<Map<String, String>> rows) {
        var found = new ArrayList<Problem>();
        for (int number = 0; number < rows.size(); number++) {
            for (Field column : field.columns()) {
                String where = field.name() + "." + number + "." + column.name();
                String cell = rows.get(number).getOrDefault(column.name(), "");
                if (cell.isEmpty() && column.required()) {
                    found.add(new Problem(where, "FIELD_REQUIRED", List.of()));
                } else if (!cell.isEmpty()) {
                    found.addAll(problemsOfOne(column, where, cell));
                }
            }
        }
        return found;
    }

    private static List<Problem> problemsOfOne(Field field, String where, String value) {
        if (field.maxLength() > 0 && value.codePointCount(0, value.length()) > field.maxLength()) {
            return List.of(new Problem(where, "FIELD_TOO_LONG", List.of(String.valueOf(field.maxLength()))));
        }
        return isOfKind(field, value)
                ? List.of()
                : List.of(new Problem(where, "FIELD_NOT_A_" + field.kind().name(), List.of(value)));
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
