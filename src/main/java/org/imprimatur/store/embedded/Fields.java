package org.imprimatur.store.embedded;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jnosql.communication.semistructured.Element;
import org.jspecify.annotations.Nullable;

/** Finds the values of a field in a document; {@code a.b} is the field b of the nested document a. */
final class Fields {

    static final String ID = "_id";

    private Fields() {}

    /** The comparable forms of a field's value: one of each item when it is a list, none when it is missing. */
    static List<Object> keys(List<Element> document, String name) {
        return values(document, name)
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                .map(Keys::of)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    private static Stream<Object> values(List<Element> document, String name) {
        for (var element : document) {
            if (element.name().equals(name)) {
                return Stream.ofNullable(Plain.of(element.value()));
            }
            if (name.startsWith(element.name() + ".")) {
                return nested(
                        Plain.of(element.value()), name.substring(element.name().length() + 1));
            }
        }
        return Stream.empty();
    }

    private static Stream<Object> nested(@Nullable Object value, String name) {
        if (!(value instanceof List<?> items)) {
            return Stream.empty();
        }
        var elements = items.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
        if (!elements.isEmpty()) {
            return values(elements, name);
        }
        return items.stream().filter(Objects::nonNull).flatMap(item -> nested(item, name));
    }
}
