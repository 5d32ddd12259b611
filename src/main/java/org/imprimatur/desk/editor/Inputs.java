package org.imprimatur.desk.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldKind;
import org.imprimatur.page.Problem;

/** Makes the form from a content type and what stands in it. */
final class Inputs {
    private final ContentType type;
    private final Typed typed;
    private final Words words;
    private final Map<String, String> problems;

    private Inputs(ContentType type, Typed typed, List<Problem> problems, Words words) {
        this.type = type;
        this.typed = typed;
        this.words = words;
        this.problems = problems.stream()
                .collect(Collectors.toMap(
                        Problem::field, problem -> words.say(problem.key(), problem.args()), (first, more) -> first));
    }

    static List<Input> of(ContentType type, Typed typed, List<Problem> problems, Words words) {
        var inputs = new Inputs(type, typed, problems, words);
        return type.fields().stream().map(inputs::input).toList();
    }

    private Input input(Field field) {
        var value = typed.values().getOrDefault(field.name(), "");
        return input(field, field.name(), value, field.kind() == FieldKind.ROWS ? rows(field) : List.of());
    }

    private Input input(Field field, String name, String value, List<Input.Row> rows) {
        return new Input(
                name,
                field.kind().name(),
                words.say(field.label()),
                words.say(field.help()),
                field.required(),
                field.maxLength(),
                value,
                field.choices().stream()
                        .map(choice -> new Choice(choice.value(), words.say(choice.label())))
                        .toList(),
                rows,
                type.group(field).map(group -> words.say(group.label())).orElse(""),
                problems.getOrDefault(name, ""));
    }

    /** One blank row stands ready where there is none. */
    private List<Input.Row> rows(Field field) {
        var drawn = new ArrayList<Input.Row>();
        var filled = typed.rows().getOrDefault(field.name(), List.of());
        for (Map<String, String> row : filled.isEmpty() ? List.of(Map.<String, String>of()) : filled) {
            int number = drawn.size();
            drawn.add(new Input.Row(
                    number,
                    field.columns().stream()
                            .map(column -> cell(field, number, column, row))
                            .toList()));
        }
        return drawn;
    }

    private Input cell(Field field, int row, Field column, Map<String, String> cells) {
        var name = field.name() + "." + row + "." + column.name();
        return input(column, name, cells.getOrDefault(column.name(), ""), List.of());
    }
}
