package org.imprimatur.migrations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imprimatur.datafile.Datum;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Problem;
import org.imprimatur.page.Text;

/** The fields of a text as a migration writes them: one value, a list of values, or a list of rows. */
final class Fields {
    private Fields() {}

    static Text onto(Text text, Datum fields) {
        var changed = text;
        for (var field : fields.entries().entrySet()) {
            changed = changed.with(field.getKey(), value(field.getValue()));
        }
        return changed;
    }

    private static FieldValue value(Datum datum) {
        if (!datum.isList()) {
            return new FieldValue.One(datum.string().strip());
        }
        var items = datum.items();
        return !items.isEmpty() && items.get(0).isMapping()
                ? new FieldValue.Rows(items.stream().map(Fields::row).toList())
                : new FieldValue.Many(items.stream().map(Datum::string).toList());
    }

    private static Map<String, String> row(Datum datum) {
        var row = new HashMap<String, String>();
        datum.entries().forEach((column, cell) -> row.put(column, cell.string()));
        return row;
    }

    /** Refuses at once what would be refused on submission. */
    static void check(ContentType type, Text text, Datum fields) {
        List<Problem> problems = type.problems(text);
        if (!problems.isEmpty()) {
            var first = problems.get(0);
            throw fields.find(first.field())
                    .orElse(fields)
                    .wrong("the field '" + first.field() + "' of the type " + type.name() + ": " + first.key() + " "
                            + first.args());
        }
    }
}
