package org.imprimatur.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.imprimatur.page.CanonicalJson;
import org.imprimatur.page.FieldKind;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.StrictJson;
import org.imprimatur.page.Text;
import org.imprimatur.redline.Passages;

/** Into which pieces a field falls when two people wrote it. */
public enum Pieces {
    /** A date, a choice, a title: one takes it or leaves it. */
    WHOLE {
        @Override
        List<String> in(Text text, String field) {
            return text.one(field).isEmpty() ? List.of() : List.of(text.one(field));
        }

        @Override
        FieldValue value(List<String> pieces) {
            return new FieldValue.One(String.join(" ", pieces));
        }
    },
    /** Passages between blank lines. */
    PASSAGES {
        @Override
        List<String> in(Text text, String field) {
            return Passages.of(text.one(field));
        }

        @Override
        FieldValue value(List<String> pieces) {
            return new FieldValue.One(Passages.joined(pieces));
        }

        @Override
        public List<String> typed(String words) {
            return Passages.of(words.strip().replace("\r\n", "\n"));
        }
    },
    /** One a line. */
    ITEMS {
        @Override
        List<String> in(Text text, String field) {
            return text.many(field);
        }

        @Override
        FieldValue value(List<String> pieces) {
            return new FieldValue.Many(pieces);
        }

        @Override
        public List<String> typed(String words) {
            return words.lines().filter(line -> !line.isBlank()).toList();
        }
    },
    /** Rows of cells, as canonical JSON. */
    ROWS {
        @Override
        List<String> in(Text text, String field) {
            return text.rows(field).stream().map(CanonicalJson::of).toList();
        }

        @Override
        FieldValue value(List<String> pieces) {
            return new FieldValue.Rows(pieces.stream().map(Pieces::cells).toList());
        }

        @Override
        public String shown(List<String> pieces) {
            return pieces.stream()
                    .map(piece -> String.join(" · ", cells(piece).values()))
                    .collect(Collectors.joining("\n"));
        }
    };

    abstract List<String> in(Text text, String field);

    abstract FieldValue value(List<String> pieces);

    /** What somebody writes instead. */
    public List<String> typed(String words) {
        return words.isBlank() ? List.of() : List.of(words.strip());
    }

    /** Some pieces as people read them. */
    public String shown(List<String> pieces) {
        return String.join(this == PASSAGES ? "" : "\n", pieces).stripTrailing();
    }

    /** Whether one can write something else by hand. */
    public boolean areWords() {
        return this != ROWS;
    }

    /** Whether theirs and mine can both stand, one after the other. */
    public boolean areSeveral() {
        return this != WHOLE;
    }

    static Pieces of(FieldKind kind) {
        return switch (kind) {
            case MARKDOWN, PARAGRAPH -> PASSAGES;
            case LIST -> ITEMS;
            case ROWS -> ROWS;
            case LINE, DATE, NUMBER, LINK, CHOICE, FLAG -> WHOLE;
        };
    }

    static Pieces of(FieldValue value) {
        return value.fold(one -> WHOLE, many -> ITEMS, rows -> ROWS);
    }

    private static Map<String, String> cells(String row) {
        var cells = new TreeMap<String, String>();
        try {
            StrictJson.object(row).forEach((column, cell) -> cells.put(column, String.valueOf(cell)));
        } catch (StrictJson.MalformedException never) {
            throw new IllegalStateException("a row that we wrote ourselves", never);
        }
        return cells;
    }
}
