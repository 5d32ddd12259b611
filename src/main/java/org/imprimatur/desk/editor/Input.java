package org.imprimatur.desk.editor;

import java.util.List;
import org.imprimatur.desk.frame.Choice;

/**
 * One field of the form.
 *
 * @param kind as the template's macros are named, for example {@code MARKDOWN}
 * @param maxLength 0 where there is no limit
 * @param group the heading under which it stands with others; empty where it stands alone
 * @param problem what keeps this value from review; empty where nothing does
 */
public record Input(
        String name,
        String kind,
        String label,
        String help,
        boolean required,
        int maxLength,
        String value,
        List<Choice> choices,
        List<Row> rows,
        String group,
        String problem) {
    /** One row of a field that has columns; each cell is an input of its own. */
    public record Row(int number, List<Input> cells) {}

    public boolean hasProblem() {
        return !problem.isEmpty()
                || rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Input::hasProblem);
    }
}
