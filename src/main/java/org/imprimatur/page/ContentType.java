package org.imprimatur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names the fields of a page and their rules, and what yeses its texts need.
 *
 * @param schemaOrg the schema.org type that describes such a page to machines
 * @param fields those in use, in the order of the form
 * @param retired fields that are not in use any more: texts may still hold them, and keep what they hold
 * @param groups in which fields stand together, in no order of their own
 * @param review what its texts need before the public may read them
 * @param wording what a reviewer declares when signing off
 * @param past what readers may see of the texts before
 */
public record ContentType(
        TypeName name,
        Wording label,
        Wording plural,
        String schemaOrg,
        List<Field> fields,
        List<Field> retired,
        List<FieldGroup> groups,
        ReviewRules review,
        Wording wording,
        PublicPast past) {
    public ContentType {
        groups = List.copyOf(groups);
        fields = List.copyOf(fields);
        retired = List.copyOf(retired);
        Former.check(fields, retired);
    }

    /** With no field that is out of use, and without groups. */
    public ContentType(
            TypeName name,
            Wording label,
            Wording plural,
            String schemaOrg,
            List<Field> fields,
            ReviewRules review,
            Wording wording) {
        this(name, label, plural, schemaOrg, fields, List.of(), List.of(), review, wording, PublicPast.USUAL);
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
        return named(fields, wanted);
    }

    /** The same among those that are out of use as well. */
    public Optional<Field> everField(String wanted) {
        return field(wanted).or(() -> named(retired, wanted));
    }

    /** The group in which a field stands. */
    public Optional<FieldGroup> group(Field field) {
        return groups.stream()
                .filter(group -> group.name().equals(field.group()))
                .findFirst();
    }

    private static Optional<Field> named(List<Field> among, String wanted) {
        return among.stream().filter(field -> field.name().equals(wanted)).findFirst();
    }

    /** A stored text under the names that its fields have now; what is stored and hashed stays as it is. */
    public Text read(Text stored) {
        return Former.read(this, stored);
    }

    /** The name that a field has now which had this one once. */
    public String nameNow(String once) {
        return Former.nameNow(this, once);
    }

    /** What a stored text in this language needs before the public may read it. */
    public ReviewPolicy policy(LocaleTag locale, Text stored) {
        return review.of(locale, read(stored));
    }

    /** What keeps a text from review: required fields that are empty, values that break a rule, unknown fields. */
    public List<Problem> problems(Text stored) {
        var text = read(stored);
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
                .filter(name -> everField(name).isEmpty())
                .forEach(name -> found.add(new Problem(name, "FIELD_UNKNOWN", List.of(name))));
        return List.copyOf(found);
    }
}
