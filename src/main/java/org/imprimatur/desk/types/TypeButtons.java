package org.imprimatur.desk.types;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.catalogue.DefinitionFiles;
import org.imprimatur.desk.frame.Numbers;

/** Does what the buttons of the form of a type say, without a script. */
@ApplicationScoped
public class TypeButtons {
    private final DefinitionFiles files;
    private final TypeForm forms;

    @Inject
    public TypeButtons(DefinitionFiles files, TypeForm forms) {
        this.files = files;
        this.forms = forms;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected TypeButtons() {
        this(null, null);
    }

    /** The form after a button that names itself as {@code op}; empty where there is no such button. */
    Optional<TypeForm.Typed> change(TypeForm.Typed typed, String op) {
        var part = op.split(":", -1);
        var sheet = typed.sheet();
        int number = Numbers.read(part[part.length - 1], Integer.MAX_VALUE);
        var open = part.length > 1 ? part[1] : "";
        switch (part[0]) {
            case "add" -> sheet.add(part[1]);
            case "field" -> open = addField(sheet, field(sheet));
            case "remove" -> sheet.remove(part[1], number);
            case "up" -> sheet.swap(part[1], number, number - 1);
            case "down" -> sheet.swap(part[1], number, number + 1);
            case "place" -> forms.arrangement(sheet).move(Numbers.read(part[1], -1), number);
            case "own" ->
                open = files.common(part[1])
                        .map(field -> addField(sheet, field))
                        .orElse("");
            case "draw" -> {}
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(new TypeForm.Typed(typed.name(), typed.seen(), sheet, open));
    }

    private static String addField(Sheet sheet, Map<String, Object> field) {
        var fields = new ArrayList<Object>(sheet.fields());
        fields.add(field);
        sheet.said().put("fields", fields);
        return "fields." + (fields.size() - 1);
    }

    private static Map<String, Object> field(Sheet sheet) {
        int number = 1;
        while (sheet.fieldNames().contains("field" + number)) {
            number++;
        }
        var field = new LinkedHashMap<String, Object>();
        field.put("name", "field" + number);
        field.put("kind", "line");
        return field;
    }
}
