package org.imprimatur.store;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.nosql.Template;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.imprimatur.page.DamagedException;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;

/** Texts under their hash, as they were hashed. */
public final class NoSqlTexts implements Texts {
    // Made once: Json itself looks for its provider through the whole class path at each call.
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    private static final int PAGE = 200;

    private final Template template;
    private final Inserts inserts;

    public NoSqlTexts(Template template) {
        this.template = template;
        this.inserts = new Inserts(template);
    }

    @Override
    public Hash keep(Text text) {
        var canonical = text.canonical();
        var hash = Hash.of(canonical);
        inserts.insert(new TextDocument(hash.hex(), canonical));
        return hash;
    }

    @Override
    public Optional<Text> find(Hash hash) {
        return template.find(TextDocument.class, hash.hex()).map(NoSqlTexts::text);
    }

    @Override
    public void forEach(Consumer<Text> each) {
        String after = "";
        List<TextDocument> some;
        do {
            some = template.select(TextDocument.class)
                    .where("id")
                    .gt(after)
                    .orderBy("id")
                    .asc()
                    .limit(PAGE)
                    .result();
            some.stream().map(NoSqlTexts::text).forEach(each);
            after = some.isEmpty() ? after : some.get(some.size() - 1).id();
        } while (some.size() == PAGE);
    }

    static Text text(TextDocument document) {
        if (!Hash.of(document.canonical()).hex().equals(document.id())) {
            throw new DamagedException("text " + document.id() + " does not match its hash");
        }
        try (var reader = JSON.createReader(new StringReader(document.canonical()))) {
            var fields = new TreeMap<String, FieldValue>();
            reader.readObject().forEach((name, value) -> fields.put(name, value(value)));
            return new Text(fields);
        }
    }

    private static FieldValue value(JsonValue value) {
        if (value instanceof JsonString string) {
            return new FieldValue.One(string.getString());
        }
        var items = value.asJsonArray();
        return items.get(0).getValueType() == JsonValue.ValueType.STRING ? many(items) : rows(items);
    }

    private static FieldValue many(JsonArray items) {
        return new FieldValue.Many(items.getValuesAs(JsonString::getString));
    }

    private static FieldValue rows(JsonArray items) {
        return new FieldValue.Rows(items.getValuesAs((JsonObject row) -> row(row)));
    }

    private static Map<String, String> row(JsonObject json) {
        var row = new TreeMap<String, String>();
        json.keySet().forEach(column -> row.put(column, json.getString(column)));
        return row;
    }
}
