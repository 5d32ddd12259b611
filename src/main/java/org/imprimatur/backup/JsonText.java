package org.imprimatur.backup;

import java.util.Map;
import java.util.TreeMap;

/** One JSON object on one line, its members in the order in which they are given. */
final class JsonText {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder("{");

    JsonText name(String name) {
        if (out.length() > 1) {
            out.append(',');
        }
        text(name);
        out.append(':');
        return this;
    }

    JsonText text(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            unit(text, at);
        }
        out.append('"');
        return this;
    }

    private void unit(String text, int at) {
        char unit = text.charAt(at);
        if (unit == '"' || unit == '\\') {
            out.append('\\').append(unit);
        } else if (unit == '\n') {
            out.append("\\n");
        } else if (unit < ' ' || isLone(text, at)) {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(HEX.charAt(unit >> shift & 0xf));
            }
        } else {
            out.append(unit);
        }
    }

    /** Half a character has no UTF-8 form: written as it is, it would come back as a question mark. */
    private static boolean isLone(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(unit) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    JsonText number(long number) {
        out.append(number);
        return this;
    }

    JsonText flag(boolean flag) {
        out.append(flag);
        return this;
    }

    JsonText counts(Map<String, Long> counts) {
        var inner = new JsonText();
        new TreeMap<>(counts).forEach((name, count) -> inner.name(name).number(count));
        out.append(inner.out).append('}');
        return this;
    }

    /** What stands so far; the object is not closed. */
    String open() {
        return out.toString();
    }
}
