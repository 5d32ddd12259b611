package org.imprimatur.store;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.nosql.Template;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.imprimatur.page.DamagedException;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;

/** Texts under their hash, as they were hashed. */
public final class NoSqlTexts implements Texts {
    // Made once: Json itself looks for its provider through the whole class path at each call.
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    /** Texts may be long. */
    private static final int FEW = 200;

    private final Inserts inserts;
    private final AlongIds along;
    private final Unwritten unwritten;

    public NoSqlTexts(Template template, DatabaseManager documents) {
        this(template, documents, Unwritten.none(documents));
    }

    /** @param unwritten what the journals write with the entries that name it */
    public NoSqlTexts(Template template, DatabaseManager documents, Unwritten unwritten) {
        this.unwritten = unwritten;
        this.inserts = new Inserts(template);
        this.along = new AlongIds(documents, "texts");
    }

    @Override
    public Hash keep(Text text) {
        var document = document(text);
        inserts.insert(document);
        return new Hash(document.id());
    }

    @Override
    public Hash keepWithEntry(Text text) {
        var document = document(text);
        if (!unwritten.add(document, inserts)) {
            inserts.insert(document);
        }
        return new Hash(document.id());
    }

    private static TextDocument document(Text text) {
        var canonical = text.canonical();
        return new TextDocument(Hash.of(canonical).hex(), canonical);
    }

    @Override
    public Optional<Text> find(Hash hash) {
        return unwritten
                .find(hash.hex())
                .or(() -> along.find(hash.hex()).map(TextDocument::of))
                .map(NoSqlTexts::text);
    }

    @Override
    public void forEach(Consumer<Text> each) {
        along.between(
                "",
                AlongIds.LAST,
                FEW,
                some -> some.stream()
                        .map(TextDocument::of)
                        .map(NoSqlTexts::text)
                        .forEach(each));
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
