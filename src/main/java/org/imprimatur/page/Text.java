package org.imprimatur.page;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fields of a page at one moment, the Markdown body among them; identified by the hash of its canonical form. */
public record Text(Map<String, FieldValue> fields) {
    /** The field that holds the Markdown. */
    public static final String BODY = "body";

    public static final String TITLE = "title";

    public static final Text EMPTY = new Text(Map.of());

    public Text {
        var filled = new TreeMap<>(fields);
        filled.values().removeIf(FieldValue::isEmpty);
        fields = Collections.unmodifiableMap(filled);
    }

    /** The string in a field; empty where there is none. */
    public String one(String field) {
        var value = fields.get(field);
        return value instanceof FieldValue.One one ? one.value() : "";
    }

    public List<String> many(String field) {
        var value = fields.get(field);
        return value instanceof FieldValue.Many many ? many.values() : List.of();
    }

    public List<Map<String, String>> rows(String field) {
        var value = fields.get(field);
        return value instanceof FieldValue.Rows rows ? rows.rows() : List.of();
    }

    public String title() {
        return one(TITLE);
    }

    public String body() {
        return one(BODY);
    }

    public Text with(String field, FieldValue value) {
        var changed = new TreeMap<>(fields);
        changed.put(field, value);
        return new Text(changed);
    }

    /** The names of the fields in which this text and another differ. */
    public Set<String> differences(Text other) {
        var names = new TreeSet<>(fields.keySet());
        names.addAll(other.fields.keySet());
        names.removeIf(name -> fields.containsKey(name) && fields.get(name).equals(other.fields.get(name)));
        return names;
    }

    /** The bytes that are hashed and stored, as a string: JSON with sorted keys. */
    public String canonical() {
        var plain = new TreeMap<String, Object>();
        fields.forEach((name, value) ->
                plain.put(name, value.<Object>fold(one -> one, many -> List.copyOf(many), rows -> List.copyOf(rows))));
        return CanonicalJson.of(plain);
    }

    public Hash hash() {
        return Hash.of(canonical());
    }
}
