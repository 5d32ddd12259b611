package org.imprimatur.store.embedded;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.Element;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document as JSON.
 *
 * <p>What JSON has no kind for is an object of one tag: {@code {"$long":"5"}}, likewise {@code $double} (not finite),
 * {@code $decimal}, {@code $integer}, {@code $bytes} (Base64), {@code $date} (milliseconds since 1970). A real field
 * whose name starts with {@code $} gets one more. A field that is null is left out, as JNoSQL's other drivers do.
 */
final class BodyWriter {

    private final StringBuilder out = new StringBuilder();

    private BodyWriter() {}

    static String write(CommunicationEntity entity) {
        var writer = new BodyWriter();
        // The entity keeps its elements in no order: sorted, equal documents have equal bodies.
        writer.object(entity.elements().stream()
                .sorted(Comparator.comparing(Element::name))
                .toList());
        return writer.out.toString();
    }

    private void value(@Nullable Object given) {
        var value = Plain.of(given);
        if (value == null || value instanceof Boolean || value instanceof Integer) {
            out.append(value);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Element element) {
            object(List.of(element));
        } else if (value instanceof Map<?, ?> map) {
            object(elements(map));
        } else if (value instanceof Iterable<?> items) {
            items(items);
        } else if (value instanceof Double number && Double.isFinite(number)) {
            out.append(number.doubleValue());
        } else {
            tagged(value);
        }
    }

    private void tagged(Object value) {
        if (value instanceof Long) {
            tag("$long", value.toString());
        } else if (value instanceof Double) {
            tag("$double", value.toString());
        } else if (value instanceof BigDecimal) {
            tag("$decimal", value.toString());
        } else if (value instanceof BigInteger) {
            tag("$integer", value.toString());
        } else if (value instanceof byte[] bytes) {
            tag("$bytes", Base64.getEncoder().encodeToString(bytes));
        } else if (value instanceof Date date) {
            tag("$date", Long.toString(date.toInstant().toEpochMilli()));
        } else {
            throw new IllegalArgumentException("A document cannot hold a value of " + value.getClass());
        }
    }

    private void tag(String name, String content) {
        out.append("{\"").append(name).append("\":\"").append(content).append("\"}");
    }

    private static List<Element> elements(Map<?, ?> map) {
        return map.entrySet().stream()
                .map(entry -> Element.of(String.valueOf(entry.getKey()), entry.getValue()))
                .toList();
    }

    private void items(Iterable<?> items) {
        var iterator = items.iterator();
        if (!iterator.hasNext()) {
            out.append("[]");
        } else if (iterator.next() instanceof Element) {
            object(items);
        } else {
            array(items);
        }
    }

    private void array(Iterable<?> items) {
        var separator = '[';
        for (var item : items) {
            out.append(separator);
            value(item);
            separator = ',';
        }
        out.append(']');
    }

    private void object(Iterable<?> elements) {
        var separator = "";
        out.append('{');
        for (var item : elements) {
            var element = (Element) item;
            if (Plain.of(element.value()) != null) {
                out.append(separator);
                text(element.name().startsWith("$") ? "$" + element.name() : element.name());
                out.append(':');
                value(element.value());
                separator = ",";
            }
        }
        out.append('}');
    }

    private void text(String text) {
        out.append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || isLone(text, i)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Half a character has no UTF-8 form: written as it is, it would come back as a question mark. */
    private static boolean isLone(String text, int at) {
        var c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
