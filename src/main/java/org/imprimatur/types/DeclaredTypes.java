package org.imprimatur.types;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imprimatur.catalogue.Definition;
import org.imprimatur.catalogue.DefinitionFiles;
import org.imprimatur.catalogue.WrongDefinitionException;
import org.imprimatur.datafile.BadDataFile;
import org.imprimatur.datafile.Datum;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Field;

/**
 * The content types that the files declare. Each type has its own fields between the common ones; a field of its own
 * that is named like a common one takes its place.
 */
public final class DeclaredTypes implements ContentTypes, DefinitionFiles {
    private static final String TYPED = "definition";

    private final Datum common;
    private final List<Definition> installed;
    private final List<ContentType> types;

    private DeclaredTypes(TypeFiles files, Map<String, Map<String, Object>> inCode) {
        common = files.read(TypeFiles.COMMON).only("before", "after");
        var names = new LinkedHashSet<String>();
        files.read(TypeFiles.INDEX).only("types").get("types").items().forEach(name -> names.add(name.string()));
        names.addAll(inCode.keySet());
        names.addAll(files.added());
        installed = names.stream()
                .map(name -> named(name, read(name, files, inCode)))
                .toList();
        types = installed.stream().map(Definition::type).toList();
    }

    /** The types that are shipped. */
    public static DeclaredTypes shipped() {
        return of(Optional.empty(), List.of());
    }

    /** The shipped types, with the files of a folder in place of those of the same name and beside the others. */
    public static DeclaredTypes shippedAnd(Path folder) {
        return of(Optional.of(folder), List.of());
    }

    /**
     * The same with types that code brings: they take the place of shipped ones, and the files of the folder take theirs.
     *
     * @param inCode each as the keys and values of its file
     */
    public static DeclaredTypes of(Optional<Path> folder, List<Map<String, Object>> inCode) {
        var named = new LinkedHashMap<String, Map<String, Object>>();
        inCode.forEach(type -> {
            var name = String.valueOf(type.get("name"));
            if (named.put(name, type) != null) {
                throw new BadDataFile(name, "the host brings two content types of this name");
            }
        });
        return new DeclaredTypes(new TypeFiles(folder), named);
    }

    private static Datum read(String name, TypeFiles files, Map<String, Map<String, Object>> inCode) {
        var type = inCode.get(name);
        return type == null || files.added().contains(name)
                ? files.read(name)
                : Datum.read("the content type " + name + " of the host", NormalForm.write(type));
    }

    @Override
    public List<ContentType> all() {
        return types;
    }

    @Override
    public List<Definition> installed() {
        return installed;
    }

    private Definition named(String file, Datum datum) {
        var name = datum.get("name");
        if (!name.string().equals(file)) {
            throw name.wrong("the type '" + name.string() + "' should stand in " + name.string() + ".yaml");
        }
        return definition(datum);
    }

    private Definition definition(Datum datum) {
        var type = TypeDeclaration.read(datum, common);
        return new Definition(NormalForm.write(keys(datum)), type);
    }

    @Override
    public Definition read(String file) {
        return placed(() -> definition(Datum.read(TYPED, file)));
    }

    @Override
    public Map<String, Object> open(String file) {
        return placed(() -> keys(Datum.read(TYPED, file)));
    }

    @SuppressWarnings("unchecked") // what has entries is a mapping
    private static Map<String, Object> keys(Datum datum) {
        datum.entries();
        return (Map<String, Object>) datum.plain();
    }

    @Override
    public String write(Map<String, Object> said) {
        return NormalForm.write(said);
    }

    @Override
    public Optional<Map<String, Object>> common(String name) {
        return Stream.of("before", "after")
                .flatMap(place -> common.items(place).stream())
                .filter(field -> field.get("name").string().equals(name))
                .map(DeclaredTypes::keys)
                .findFirst();
    }

    @Override
    public List<Field> before() {
        return FieldDeclaration.fields(common.items("before"));
    }

    @Override
    public List<Field> after() {
        return FieldDeclaration.fields(common.items("after"));
    }

    private static <T> T placed(Supplier<T> read) {
        try {
            return read.get();
        } catch (BadDataFile wrong) {
            throw new WrongDefinitionException(wrong.line(), wrong.sentence());
        }
    }
}
