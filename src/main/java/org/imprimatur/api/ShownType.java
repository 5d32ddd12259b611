package org.imprimatur.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.imprimatur.page.ContentType;

/** A content type with its fields. */
public record ShownType(
        String name,
        Map<String, String> label,
        Map<String, String> plural,
        String schemaOrg,

        List<String> signOffs,

        List<ShownField> fields) {
    static ShownType of(ContentType type) {
        return new ShownType(
                type.name().value(),
                new TreeMap<>(type.label().byLanguage()),
                new TreeMap<>(type.plural().byLanguage()),
                type.schemaOrg(),
                type.review().usual().capacities(),
                type.fields().stream().map(field -> ShownField.of(type, field)).toList());
    }
}
