package org.imprimatur.backup;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One kind of document: the name of its collection, and its fields beside the id in the order in which they are written. */
public record Kind(String name, List<Field> fields) {
    /** A field and what it holds. One that is not there is null. */
    public record Field(String name, FieldType type) {}

    public Kind {
        fields = List.copyOf(fields);
    }

    Document read(JsonObject json) {
        var values = new LinkedHashMap<String, Object>();
        for (Field field : fields) {
            if (json.containsKey(field.name())) {
                values.put(field.name(), field.type().read(json, field.name()));
            }
        }
        if (json.size() != values.size() + Line.FRAME) {
            throw new IllegalArgumentException(
                    "a document of " + name + " has a field that this version does not know");
        }
        return new Document(this, json.getString(Line.ID), values);
    }

    void write(Map<String, Object> values, JsonText out) {
        for (Field field : fields) {
            var value = values.get(field.name());
            if (value != null) {
                field.type().write(out.name(field.name()), value);
            }
        }
    }
}
