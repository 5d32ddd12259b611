package org.imprimatur.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imprimatur.page.ContentType;

/** A content type with its fields. */
@Schema(description = "Which fields pages of a type have. Labels come in every language that there is.")
public record ShownType(
        @Schema(example = "certification") String name,
        @Schema(example = "{\"en\": \"Certification\"}") Map<String, String> label,
        @Schema(example = "{\"en\": \"Certifications\"}") Map<String, String> plural,
        @Schema(example = "Certification") String schemaOrg,

        @Schema(description = "In which capacities a text must be signed off.", example = "[\"legal\"]")
        List<String> signOffs,

        List<ShownField> fields) {
    static ShownType of(ContentType type) {
        return new ShownType(
                type.name().value(),
                new TreeMap<>(type.label().byLanguage()),
                new TreeMap<>(type.plural().byLanguage()),
                type.schemaOrg(),
                type.signOffs(),
                type.fields().stream().map(ShownField::of).toList());
    }
}
