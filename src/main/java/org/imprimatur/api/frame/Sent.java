package org.imprimatur.api.frame;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.editing.Declared;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Text;
import org.imprimatur.serving.BodyException;

/** The JSON object that a program sent. What is wrong or unknown is refused by its name. */
public final class Sent {
    private static final JsonParserFactory JSON = Json.createParserFactory(Map.of());

    /** In bytes. */
    private static final int MOST = 4 * 1024 * 1024;

    private final JsonObject object;

    private Sent(JsonObject object) {
        this.object = object;
    }

    /**
     * The object in a body, with no name that means nothing here.
     *
     * @param known the names that mean something here
     */
    public static Sent of(InputStream body, Set<String> known) {
        var sent = read(body);
        sent.object.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadParameterException(name, "API_PARAMETER_UNKNOWN", name);
                });
        return sent;
    }

    private static Sent read(InputStream body) {
        try {
            var bytes = body.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new RefusedException(413, "API_TOO_LARGE", null, String.valueOf(MOST / 1024 / 1024));
            }
            return new Sent(bytes.length == 0 ? JsonValue.EMPTY_JSON_OBJECT : parsed(bytes));
        } catch (BodyException cutOff) {
            throw new UncheckedIOException(cutOff);
        } catch (IOException unreadable) {
            throw notJson();
        }
    }

    /** Parsers tell of what is nested too deeply by a plain RuntimeException. */
    private static JsonObject parsed(byte[] bytes) {
        try (var parser = JSON.createParser(new ByteArrayInputStream(bytes))) {
            parser.next();
            var object = parser.getObject();
            // Looks behind the object, where nothing may be.
            parser.hasNext();
            return object;
        } catch (RuntimeException unreadable) {
            throw notJson();
        }
    }

    private static RefusedException notJson() {
        return new RefusedException(400, "API_JSON_WRONG", null);
    }

    /** Empty where nothing was sent. */
    public String one(String name) {
        var value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER, TRUE, FALSE -> value.toString();
            default -> throw wrong(name);
        };
    }

    public String needed(String name) {
        var said = one(name);
        if (said.isBlank()) {
            throw wrong(name);
        }
        return said;
    }

    public boolean has(String name) {
        return object.containsKey(name);
    }

    public int number(String name) {
        if (object.get(name) instanceof JsonNumber number && number.isIntegral()) {
            return number.intValue();
        }
        throw wrong(name);
    }

    public List<Integer> numbers(String name) {
        if (object.get(name) instanceof JsonArray array
                && array.stream().allMatch(value -> value instanceof JsonNumber number && number.isIntegral())) {
            return array.getValuesAs(JsonNumber.class).stream()
                    .map(JsonNumber::intValue)
                    .toList();
        }
        throw wrong(name);
    }

    /** In which a wording is shown and signed; the other where none was sent. */
    private LocaleTag language(String other) {
        var language = one("language").isEmpty() ? other : one("language");
        if (!LocaleTag.isOne(language)) {
            throw wrong("language");
        }
        return new LocaleTag(language);
    }

    /** The wordings that were read by whoever signs off, by their hashes: one for a page, several for a release. */
    public Declared declared(String other) {
        var one = one("wording").isEmpty() ? List.<String>of() : List.of(one("wording"));
        var wordings = Stream.concat(one.stream(), many("wordings").stream())
                .filter(Hash::isOne)
                .map(Hash::new)
                .collect(Collectors.toSet());
        return new Declared(language(other), wordings);
    }

    public Instant instant(String name) {
        try {
            return Instant.parse(needed(name));
        } catch (DateTimeParseException none) {
            throw wrong(name);
        }
    }

    public boolean flag(String name) {
        return one(name).equals("true");
    }

    /** The hash of the text that was read: what is done without having read anything is refused. */
    public Hash seen() {
        var said = one("seen");
        if (!Hash.isOne(said)) {
            throw new BadParameterException("seen", "API_SEEN_NEEDED");
        }
        return new Hash(said);
    }

    /** The same of several pages, by their ids. */
    public Map<PageId, Hash> seenPages() {
        if (!(object.get("seen") instanceof JsonObject pages)) {
            throw new BadParameterException("seen", "API_SEEN_NEEDED");
        }
        var seen = new HashMap<PageId, Hash>();
        pages.forEach((page, hash) -> seen.put(page(page), seen("seen." + page, hash)));
        return seen;
    }

    private static PageId page(String id) {
        try {
            return new PageId(id);
        } catch (IllegalArgumentException none) {
            throw wrong("seen." + id);
        }
    }

    private static Hash seen(String name, JsonValue value) {
        var said = string(name, value);
        if (!Hash.isOne(said)) {
            throw wrong(name);
        }
        return new Hash(said);
    }

    public Hash hash(String name) {
        var said = one(name);
        if (!Hash.isOne(said)) {
            throw wrong(name);
        }
        return new Hash(said);
    }

    public List<String> many(String name) {
        return object.get(name) instanceof JsonArray array ? strings(name, array) : List.of();
    }

    /** The fields of a text as the management API gives them: strings, lists of strings, lists of rows. */
    public Text text(String name) {
        if (!(object.get(name) instanceof JsonObject fields)) {
            throw wrong(name);
        }
        var values = new TreeMap<String, FieldValue>();
        fields.forEach((field, value) -> values.put(field, field(name + "." + field, value)));
        return new Text(values);
    }

    private static FieldValue field(String name, JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> new FieldValue.One(((JsonString) value).getString());
            case NUMBER, TRUE, FALSE -> new FieldValue.One(value.toString());
            case NULL -> new FieldValue.One("");
            case ARRAY -> list(name, value.asJsonArray());
            case OBJECT -> throw wrong(name);
        };
    }

    private static FieldValue list(String name, JsonArray array) {
        return array.stream().anyMatch(JsonObject.class::isInstance)
                ? new FieldValue.Rows(array.stream().map(row -> row(name, row)).toList())
                : new FieldValue.Many(strings(name, array));
    }

    private static Map<String, String> row(String name, JsonValue value) {
        if (!(value instanceof JsonObject cells)) {
            throw wrong(name);
        }
        var row = new LinkedHashMap<String, String>();
        cells.forEach((column, cell) -> row.put(column, string(name + "." + column, cell)));
        return row;
    }

    private static List<String> strings(String name, JsonArray array) {
        return array.stream().map(value -> string(name, value)).toList();
    }

    private static String string(String name, JsonValue value) {
        if (value instanceof JsonString said) {
            return said.getString();
        }
        throw wrong(name);
    }

    private static BadParameterException wrong(String name) {
        return new BadParameterException(name, "API_VALUE_WRONG", name);
    }
}
