package org.imprimatur.types;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.datafile.Datum;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Field;
import org.imprimatur.page.TypeName;

/**
 * The content types that the files declare. Each type has its own fields between the common ones; a field of its own
 * that is named like a common one takes its place.
 */
public final class DeclaredTypes implements ContentTypes {
    private final List<ContentType> types;

    private DeclaredTypes(TypeFiles files) {
        var common = files.read(TypeFiles.COMMON).only("before", "after");
        var names = new LinkedHashSet<String>();
        files.read(TypeFiles.INDEX).only("types").get("types").items().forEach(name -> names.add(name.string()));
        names.addAll(files.added());
        types = names.stream().map(name -> type(name, files.read(name), common)).toList();
    }

    /** The types that are shipped. */
    public static DeclaredTypes shipped() {
        return new DeclaredTypes(new TypeFiles(Optional.empty()));
    }

    /** The shipped types, with the files of a folder in place of those of the same name and beside the others. */
    public static DeclaredTypes shippedAnd(Path folder) {
        return new DeclaredTypes(new TypeFiles(Optional.of(folder)));
    }

    @Override
    public List<ContentType> all() {
        return types;
    }

    private static ContentType type(String file, Datum datum, Datum common) {
        datum.only("name", "label", "plural", "schemaOrg", "signOffs", "review", "wording", "fields");
        var name = datum.get("name");
        if (!name.string().equals(file)) {
            throw name.wrong("the type '" + name.string() + "' should stand in " + name.string() + ".yaml");
        }
        var fields = fields(common, FieldDeclaration.fields(datum.items("fields")));
        return datum.as(place -> new ContentType(
                name.as(value -> new TypeName(value.string())),
                FieldDeclaration.wording(datum.get("label")),
                FieldDeclaration.wording(datum.get("plural")),
                datum.get("schemaOrg").string(),
                fields,
                ReviewDeclaration.of(datum, fields),
                FieldDeclaration.wording(datum.get("wording"))));
    }

    private static List<Field> fields(Datum common, List<Field> own) {
        var left = new ArrayList<>(own);
        var before = inPlace(FieldDeclaration.fields(common.items("before")), left);
        var after = inPlace(FieldDeclaration.fields(common.items("after")), left);
        return Stream.of(before, left, after).flatMap(List::stream).toList();
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
}
