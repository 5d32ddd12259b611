package org.imprimatur.api.live;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.imprimatur.page.ContentType;

/**
 * A content type with its fields.
 *
 * @param history how readers come to texts that were replaced: {@code public}, {@code day} or {@code none}
 * @param redlines whether they see how two of them differ
 */
public record ShownType(
        String name,
        Map<String, String> label,
        Map<String, String> plural,
        String schemaOrg,

        List<String> signOffs,

        String history,

        boolean redlines,

        List<ShownField> fields) {
    static ShownType of(ContentType type) {
        return new ShownType(
                type.name().value(),
                new TreeMap<>(type.label().byLanguage()),
                new TreeMap<>(type.plural().byLanguage()),
                type.schemaOrg(),
                type.review().usual().capacities(),
                type.past().history().name().toLowerCase(Locale.ROOT),
                type.past().redlines(),
                type.fields().stream().map(field -> ShownField.of(type, field)).toList());
    }
}
