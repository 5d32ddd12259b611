package org.imprimatur.store.embedded;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.eclipse.jnosql.communication.semistructured.Element;
import org.jspecify.annotations.Nullable;

/** Reads what {@link BodyWriter} wrote; it refuses all other JSON. */
final class BodyReader {

    private final String json;
    private int at;

    private BodyReader(String json) {
        this.json = json;
    }

    static List<Element> read(String json) {
        return new BodyReader(json).elements();
    }

    private @Nullable Object value() {
        var c = json.charAt(at);
        return switch (c) {
            case '"' -> text();
            case '[' -> array();
            case '{' -> isTag() ? tagged() : elements();
            case 't', 'f', 'n' -> word();
            default -> number();
        };
    }

    private boolean isTag() {
        return json.startsWith("\"$", at + 1) && json.charAt(at + 3) != '$';
    }

    private List<Element> elements() {
        var elements = new ArrayList<Element>();
        expect('{');
        while (json.charAt(at) != '}') {
            var name = text();
            expect(':');
            elements.add(Element.of(name.startsWith("$") ? name.substring(1) : name, value()));
            skipComma();
        }
        at++;
        return elements;
    }

    private List<@Nullable Object> array() {
        var items = new ArrayList<@Nullable Object>();
        expect('[');
        while (json.charAt(at) != ']') {
            items.add(value());
            skipComma();
        }
        at++;
        return items;
    }

    private Object tagged() {
        expect('{');
        var tag = text();
        expect(':');
        var content = text();
        expect('}');
        return switch (tag) {
            case "$long" -> Long.valueOf(content);
            case "$double" -> Double.valueOf(content);
            case "$decimal" -> new BigDecimal(content);
            case "$integer" -> new BigInteger(content);
            case "$bytes" -> Base64.getDecoder().decode(content);
            case "$date" -> Date.from(Instant.ofEpochMilli(Long.parseLong(content)));
            default -> throw new IllegalArgumentException("An unknown tag: " + tag);
        };
    }

    private @Nullable Object word() {
        if (json.startsWith("null", at)) {
            at += 4;
            return null;
        }
        var truth = json.startsWith("true", at);
        at += truth ? 4 : 5;
        return truth;
    }

    private Object number() {
        var start = at;
        while ("+-.0123456789E".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        var digits = json.substring(start, at);
        if (digits.indexOf('.') >= 0) {
            return Double.valueOf(digits);
        }
        return Integer.valueOf(digits);
    }

    private String text() {
        expect('"');
        var start = at;
        while (json.charAt(at) != '"' && json.charAt(at) != '\\') {
            at++;
        }
        if (json.charAt(at) == '"') {
            return json.substring(start, at++);
        }
        var text = new StringBuilder(json.substring(start, at));
        while (json.charAt(at) != '"') {
            text.append(character());
        }
        at++;
        return text.toString();
    }

    private char character() {
        var c = json.charAt(at++);
        if (c != '\\') {
            return c;
        }
        var escaped = json.charAt(at++);
        if (escaped != 'u') {
            return escaped;
        }
        at += 4;
        return (char) Integer.parseInt(json, at - 4, at, 16);
    }

    private void skipComma() {
        if (json.charAt(at) == ',') {
            at++;
        }
    }

    private void expect(char c) {
        if (json.charAt(at) != c) {
            throw new IllegalArgumentException("Expected " + c + " at " + at);
        }
        at++;
    }
}
