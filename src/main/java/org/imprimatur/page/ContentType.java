package org.imprimatur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names the fields of a page and their rules, and what yeses its texts need.
 *
 * @param schemaOrg the schema.org type that describes such a page to machines
 * @param review what its texts need before the public may read them
 * @param wording what a reviewer declares when signing off
 */
public record ContentType(
        TypeName name,
        Wording label,
        Wording plural,
        String schemaOrg,
        List<Field> fields,
        ReviewRules review,
        Wording wording) {
    public ContentType {
        fields = List.copyOf(fields);
    }

    /** With one sign-off in each of the capacities, in any order. */
    public ContentType(
            TypeName name,
            Wording label,
            Wording plural,
            String schemaOrg,
            List<Field> fields,
            List<String> signOffs,
            Wording wording) {
        this(
                name,
                label,
                plural,
                schemaOrg,
                fields,
                new ReviewRules(ReviewPolicy.of(signOffs.toArray(String[]::new)), List.of()),
                wording);
    }

    public Optional<Field> field(String wanted) {
        return fields.stream().filter(field -> field.name().equals(wanted)).findFirst();
    }

    /** What keeps a text from review: required fields that are empty, values that break a rule, unknown fields. */
    public List<Problem> problems(Text text) {
        var found = new ArrayList<Problem>();
        for (Field field : fields) {
            var value = text.fields().get(field.name());
            if (value != null) {
                found.addAll(FieldRules.problems(field, value));
            } else if (field.required()) {
                found.add(new Problem(field.name(), "FIELD_REQUIRED", List.of()));
            }
        }
        text.fields().keySet().stream()
                .filter(name -> field(name).isEmpty())
                .forEach(name -> found.add(new Problem(name, "FIELD_UNKNOWN", List.of(name))));
        return List.copyOf(found);
    }
}
