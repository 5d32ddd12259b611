package org.imprimatur.desk.types;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.catalogue.DefinitionFiles;
import org.imprimatur.catalogue.KnownType;
import org.imprimatur.catalogue.Version;
import org.imprimatur.catalogue.WrongDefinitionException;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Numbers;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Field;
import org.imprimatur.page.TypeName;

/** Turns files of types into forms and forms into files. */
@ApplicationScoped
public class TypeForm {
    private final DefinitionFiles files;
    private final ContentTypes types;

    @Inject
    public TypeForm(DefinitionFiles files, ContentTypes types) {
        this.files = files;
        this.types = types;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected TypeForm() {
        this(null, null);
    }

    /**
     * A form as far as it is filled in.
     *
     * @param name empty while the type is being made
     * @param seen the version that whoever fills it in began from
     * @param open the place that was changed last
     */
    record Typed(String name, int seen, Sheet sheet, String open) {
        boolean isNew() {
            return name.isEmpty();
        }
    }

    /** A file as it would be saved. */
    record Written(TypeName name, int seen, String file) {}

    Typed of(KnownType known) {
        return new Typed(known.name().value(), known.version(), open(known.now().file()), "");
    }

    /** A new type begins as another: its review, its wording and what else people would forget. */
    Typed fresh(Optional<KnownType> like) {
        var said = like.map(known -> files.open(known.now().file())).orElseGet(LinkedHashMap::new);
        said.remove("name");
        said.remove("label");
        said.remove("plural");
        return new Typed("", Version.NONE, Shapes.open(said), "");
    }

    private Sheet open(String file) {
        return Shapes.open(files.open(file));
    }

    Typed typed(Form form) {
        var sheet = form.one("draft").isBlank() ? Shapes.open(new LinkedHashMap<>()) : open(form.one("draft"));
        var before = sheet.fieldNames();
        sheet.fill(form);
        known(form).ifPresent(type -> rename(sheet, before, type));
        return new Typed(form.one("name"), seen(form), sheet, form.one("open"));
    }

    private Optional<ContentType> known(Form form) {
        var name = form.one("name");
        return TypeName.isOne(name) ? types.find(new TypeName(name)) : Optional.empty();
    }

    /** A field whose key was changed is found under the one that texts may have it by. */
    private static void rename(Sheet sheet, List<String> before, ContentType type) {
        var fields = sheet.fields();
        for (int number = 0; number < Math.min(before.size(), fields.size()); number++) {
            var field = fields.get(number);
            var formerly =
                    new LinkedHashSet<Object>(field.get("formerly") instanceof List<?> names ? names : List.of());
            if (type.everField(before.get(number)).isPresent()) {
                formerly.add(before.get(number));
            }
            formerly.remove(field.get("name"));
            field.remove("formerly");
            if (!formerly.isEmpty()) {
                field.put("formerly", new ArrayList<>(formerly));
            }
        }
    }

    Typed opened(Written written) {
        var name = written.seen() == Version.NONE ? "" : written.name().value();
        return new Typed(name, written.seen(), open(written.file()), "");
    }

    Written written(Typed typed) {
        var name = typed.isNew() ? typed.sheet().one("name") : typed.name();
        return new Written(new TypeName(name), typed.seen(), draft(typed));
    }

    /** A file that came as a whole. */
    Written written(Form form, String file) {
        return new Written(name(form, file), seen(form), file);
    }

    private static int seen(Form form) {
        return Numbers.read(form.one("seen"), Version.NONE);
    }

    private TypeName name(Form form, String file) {
        var name = form.one("name");
        if (TypeName.isOne(name)) {
            return new TypeName(name);
        }
        try {
            return new TypeName(String.valueOf(files.open(file).get("name")));
        } catch (WrongDefinitionException | IllegalArgumentException none) {
            return new TypeName("unnamed");
        }
    }

    /**
     * What somebody wrote, put together with what the type became since they began.
     *
     * @param base the file that they began from
     */
    Rebased rebased(Written written, String base, KnownType now) {
        var both = Reunited.of(files.open(base), files.open(now.now().file()), files.open(written.file()));
        return new Rebased(new Written(written.name(), now.version(), files.write(both.said())), both.collisions());
    }

    /**
     * A file on top of what somebody else made of the type.
     *
     * @param collisions the places that both changed
     */
    record Rebased(Written written, List<String> collisions) {}

    String draft(Typed typed) {
        return files.write(Shapes.close(typed.sheet()));
    }

    Arrangement arrangement(Sheet sheet) {
        return new Arrangement(sheet, files.before(), files.after());
    }

    /** The fields that every type has. */
    List<Field> common() {
        return Stream.concat(files.before().stream(), files.after().stream()).toList();
    }
}
