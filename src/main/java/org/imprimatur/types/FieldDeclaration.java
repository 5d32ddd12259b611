package org.imprimatur.types;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.imprimatur.datafile.Datum;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldKind;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Wording;

/** Reads fields and wordings as the files declare them. */
final class FieldDeclaration {
    private static final Wording NO_HELP = new Wording(Map.of("en", ""));

    /** Says that a field is out of use: texts keep what they hold in it. */
    static final String RETIRED = "retired";

    /** Names the group in which a field stands. */
    static final String GROUP = "group";

    private FieldDeclaration() {}

    static List<Field> fields(List<Datum> declared) {
        var names = new HashSet<String>();
        return declared.stream()
                .map(datum -> {
                    var field = datum.as(FieldDeclaration::field);
                    if (!names.add(field.name())) {
                        throw datum.wrong("the field '" + field.name() + "' is declared twice");
                    }
                    return field;
                })
                .toList();
    }

    private static Field field(Datum datum) {
        datum.only(
                "name",
                "formerly",
                "kind",
                "required",
                "maxLength",
                RETIRED,
                GROUP,
                "choices",
                "columns",
                "label",
                "help");
        var kind = datum.get("kind").oneOf(FieldKind.class);
        refuseOthers(datum, "choices", kind, FieldKind.CHOICE);
        refuseOthers(datum, "columns", kind, FieldKind.ROWS);
        return new Field(
                datum.get("name").string(),
                kind,
                datum.flag("required"),
                datum.number("maxLength"),
                datum.items("choices").stream().map(FieldDeclaration::choice).toList(),
                columns(datum),
                wording(datum.get("label")),
                datum.find("help").map(FieldDeclaration::wording).orElse(NO_HELP),
                datum.find(GROUP).map(Datum::string).orElse(""),
                datum.items("formerly").stream().map(Datum::string).toList());
    }

    private static List<Field> columns(Datum datum) {
        var declared = datum.items("columns");
        declared.forEach(column -> column.find(GROUP).ifPresent(there -> {
            throw there.wrong("a column stands in no group");
        }));
        return fields(declared);
    }

    private static void refuseOthers(Datum datum, String key, FieldKind kind, FieldKind wanted) {
        datum.find(key).filter(there -> kind != wanted).ifPresent(there -> {
            throw there.wrong("'" + key + "' belongs to fields of the kind "
                    + wanted.name().toLowerCase(Locale.ROOT) + " only");
        });
    }

    private static Field.Choice choice(Datum datum) {
        datum.only("value", "label");
        return new Field.Choice(datum.get("value").string(), wording(datum.get("label")));
    }

    static Wording wording(Datum datum) {
        var byLanguage = new HashMap<String, String>();
        datum.entries().forEach((language, sentence) -> {
            if (!LocaleTag.isOne(language)) {
                throw sentence.wrong("'" + language + "' is not a language");
            }
            byLanguage.put(language, sentence.string().strip());
        });
        return datum.as(place -> new Wording(byLanguage));
    }
}
