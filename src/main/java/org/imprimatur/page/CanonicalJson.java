package org.imprimatur.page;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Writes JSON in the one form that is hashed: keys sorted by UTF-16 code units, no white space, only the escapes that
 * must be (RFC 8785, for strings, whole numbers, booleans, lists and maps).
 */
public final class CanonicalJson {
    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    public static String of(Object value) {
        var json = new CanonicalJson();
        json.write(value);
        return json.out.toString();
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> map) {
            var sorted = new TreeMap<String, Object>();
            map.forEach((key, item) -> sorted.put((String) key, item));
            writeAll('{', sorted.entrySet(), '}', CanonicalJson::writeMember);
        } else if (value instanceof Collection<?> items) {
            writeAll('[', items, ']', CanonicalJson::write);
        } else if (value instanceof String string) {
            writeString(string);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("no canonical form for " + value.getClass());
        }
    }

    private <T> void writeAll(char open, Collection<T> items, char close, BiConsumer<CanonicalJson, T> each) {
        out.append(open);
        int written = 0;
        for (T item : items) {
            if (written++ > 0) {
                out.append(',');
            }
            each.accept(this, item);
        }
        out.append(close);
    }

    private void writeMember(Map.Entry<String, Object> member) {
        writeString(member.getKey());
        out.append(':');
        write(member.getValue());
    }

    private void writeString(String string) {
        out.append('"');
        string.chars().forEach(unit -> writeUnit((char) unit));
        out.append('"');
    }

    private void writeUnit(char unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> writePlain(unit);
        }
    }

    private void writePlain(char unit) {
        if (unit < 0x20) {
            out.append("\\u%04x".formatted((int) unit));
        } else {
            out.append(unit);
        }
    }
}
