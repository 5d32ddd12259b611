package org.imprimatur.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.datafile.Datum;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldGroup;
import org.imprimatur.page.PublicPast;
import org.imprimatur.page.TypeName;

/** Reads a type as its file declares it, between the fields that every type has. */
final class TypeDeclaration {
    private final Datum datum;
    private final List<Field> before;
    private final List<Field> after;

    private TypeDeclaration(Datum datum, Datum common) {
        this.datum = datum;
        before = FieldDeclaration.fields(common.items("before"));
        after = FieldDeclaration.fields(common.items("after"));
    }

    static ContentType read(Datum datum, Datum common) {
        datum.only(
                "name",
                "label",
                "plural",
                "schemaOrg",
                NormalForm.HISTORY,
                NormalForm.REDLINES,
                "signOffs",
                "review",
                "wording",
                NormalForm.GROUPS,
                NormalForm.ORDER,
                "fields");
        return new TypeDeclaration(datum, common).type();
    }

    private ContentType type() {
        var fields = inOrder(fields(FieldDeclaration.fields(datum.items("fields"))));
        var retired = retired();
        var used = without(fields, retired);
        var groups = groups();
        return datum.as(place -> new ContentType(
                datum.get("name").as(value -> new TypeName(value.string())),
                FieldDeclaration.wording(datum.get("label")),
                FieldDeclaration.wording(datum.get("plural")),
                datum.get("schemaOrg").string(),
                used,
                fields.stream().filter(field -> !used.contains(field)).toList(),
                groups,
                ReviewDeclaration.of(datum, used),
                FieldDeclaration.wording(datum.get("wording")),
                past()));
    }

    private PublicPast past() {
        var history = datum.find(NormalForm.HISTORY)
                .map(said -> said.oneOf(PublicPast.History.class))
                .orElse(PublicPast.USUAL.history());
        return new PublicPast(
                history,
                datum.find(NormalForm.REDLINES).map(TypeDeclaration::isPublic).orElse(false));
    }

    private static boolean isPublic(Datum redlines) {
        if (!redlines.string().equals("public")) {
            throw redlines.wrong("redlines are 'public', or the key is left out");
        }
        return true;
    }

    /** Every group that a field names is one of the type's. */
    private List<FieldGroup> groups() {
        var groups = datum.items(NormalForm.GROUPS).stream()
                .map(TypeDeclaration::group)
                .toList();
        var names = groups.stream().map(FieldGroup::name).toList();
        for (Datum field : datum.items("fields")) {
            field.find(FieldDeclaration.GROUP)
                    .filter(named -> !names.contains(named.string()))
                    .ifPresent(named -> {
                        throw named.wrong("the type has no group '" + named.string() + "'");
                    });
        }
        if (Set.copyOf(names).size() < names.size()) {
            throw datum.get(NormalForm.GROUPS).wrong("a group is declared twice");
        }
        return groups;
    }

    private static FieldGroup group(Datum datum) {
        datum.only("name", "label");
        return datum.as(
                place -> new FieldGroup(datum.get("name").string(), FieldDeclaration.wording(datum.get("label"))));
    }

    private Set<String> retired() {
        return datum.items("fields").stream()
                .filter(field -> field.flag(FieldDeclaration.RETIRED))
                .map(field -> field.get("name").string())
                .collect(Collectors.toSet());
    }

    private static List<Field> without(List<Field> fields, Set<String> names) {
        return fields.stream().filter(field -> !names.contains(field.name())).toList();
    }

    private List<Field> fields(List<Field> own) {
        var left = new ArrayList<>(own);
        var first = inPlace(before, left);
        var last = inPlace(after, left);
        return Stream.of(first, left, last).flatMap(List::stream).toList();
    }

    private static List<Field> inPlace(List<Field> common, List<Field> own) {
        return common.stream()
                .map(field -> own.stream()
                        .filter(other -> other.name().equals(field.name()))
                        .findFirst()
                        .orElse(field))
                .peek(own::remove)
                .toList();
    }

    /** Fields that the order does not name stay behind those that stand before them otherwise. */
    private List<Field> inOrder(List<Field> fields) {
        var order = datum.find(NormalForm.ORDER).map(Datum::items).orElse(List.of());
        if (order.isEmpty()) {
            return fields;
        }
        var names = order.stream().map(name -> named(name, fields)).toList();
        var sorted = new ArrayList<>(names);
        for (int at = 0; at < fields.size(); at++) {
            var field = fields.get(at);
            if (!sorted.contains(field)) {
                sorted.add(at == 0 ? 0 : sorted.indexOf(fields.get(at - 1)) + 1, field);
            }
        }
        return List.copyOf(sorted);
    }

    private static Field named(Datum name, List<Field> fields) {
        return fields.stream()
                .filter(field -> field.name().equals(name.string()))
                .findFirst()
                .orElseThrow(() -> name.wrong("the type has no field '" + name.string() + "'"));
    }
}
