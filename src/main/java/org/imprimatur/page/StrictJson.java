package org.imprimatur.page;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads JSON as {@link CanonicalJson} writes it: objects, lists, strings, whole numbers and booleans, without a byte to
 * spare. Meant for what comes from strangers: nesting is bounded, and nothing is guessed.
 */
public final class StrictJson {
    private static final int DEEPEST = 32;
    private static final String ESCAPED = "\"\\bfnrt";
    private static final String MEANT = "\"\\\b\f\n\r\t";

    private final String json;
    private int at;
    private int depth;

    private StrictJson(String json) {
        this.json = json;
    }

    /** What was read is not JSON in canonical form. */
    public static final class MalformedException extends Exception {
        private final int position;

        private MalformedException(int position) {
            super("no canonical JSON at character " + position);
            this.position = position;
        }

        /** Where in the text, counted in UTF-16 code units from 0. */
        public int position() {
            return position;
        }
    }

    private static final class Stop extends RuntimeException {
        Stop() {
            super("malformed", null, false, false);
        }
    }

    /** Reads one object: maps, lists, strings, longs and booleans. Whoever writes it again gets the same text. */
    public static Map<String, Object> object(String json) throws MalformedException {
        var reading = new StrictJson(json);
        try {
            var read = reading.object();
            reading.check(reading.at == json.length() && CanonicalJson.of(read).equals(json));
            return read;
        } catch (Stop malformed) {
            throw new MalformedException(reading.at);
        }
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        var members = new LinkedHashMap<String, Object>();
        each('{', '}', () -> {
            var name = string();
            take(':');
            return members.putIfAbsent(name, value()) == null;
        });
        return members;
    }

    private List<Object> list() {
        var items = new ArrayList<Object>();
        each('[', ']', () -> items.add(value()));
        return items;
    }

    private void each(char open, char close, Supplier<Boolean> item) {
        check(++depth <= DEEPEST);
        take(open);
        if (peek() != close) {
            check(item.get());
            while (peek() == ',') {
                at++;
                check(item.get());
            }
        }
        take(close);
        depth--;
    }

    private String string() {
        take('"');
        var read = new StringBuilder();
        for (char unit = peek(); unit != '"'; unit = peek()) {
            at++;
            read.append(unit == '\\' ? escape() : unit);
        }
        at++;
        return read.toString();
    }

    private char escape() {
        char kind = peek();
        at++;
        if (kind == 'u') {
            check(at + 4 <= json.length());
            var digits = json.substring(at, at + 4);
            check(digits.chars().allMatch(HexFormat::isHexDigit));
            at += 4;
            return (char) HexFormat.fromHexDigits(digits);
        }
        int known = ESCAPED.indexOf(kind);
        check(known >= 0);
        return MEANT.charAt(known);
    }

    private Object word(String word, boolean meant) {
        check(json.startsWith(word, at));
        at += word.length();
        return meant;
    }

    private Object number() {
        int from = at;
        while (at < json.length() && (json.charAt(at) == '-' || Character.isDigit(json.charAt(at)))) {
            at++;
        }
        var digits = json.substring(from, at);
        check(digits.matches("-?[0-9]{1,18}"));
        return Long.valueOf(digits);
    }

    private char peek() {
        check(at < json.length());
        return json.charAt(at);
    }

    private void take(char expected) {
        check(peek() == expected);
        at++;
    }

    private void check(boolean holds) {
        if (!holds) {
            throw new Stop();
        }
    }
}
