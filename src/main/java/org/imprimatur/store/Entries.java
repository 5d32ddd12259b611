package org.imprimatur.store;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.DamagedException;
import org.imprimatur.page.Hash;

/** Reads entries back from the bytes that were hashed, and refuses those that no longer match their hash. */
final class Entries {
    // Made once: Json itself looks for its provider through the whole class path at each call.
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    private Entries() {}

    static JournalDocument document(Entry entry) {
        var canonical = entry.canonical();
        return new JournalDocument(
                entry.id(),
                entry.subject().value(),
                canonical,
                Hash.of(canonical).hex());
    }

    static Entry entry(JournalDocument document) {
        if (!Hash.of(document.canonical()).hex().equals(document.hash())) {
            throw new DamagedException("journal entry " + document.id() + " does not match its hash");
        }
        var entry = read(document.canonical());
        if (!entry.id().equals(document.id())) {
            throw new DamagedException("journal entry " + document.id() + " says that it is " + entry.id());
        }
        return entry;
    }

    private static Entry read(String canonical) {
        try (var reader = JSON.createReader(new StringReader(canonical))) {
            var json = reader.readObject();
            return new Entry(
                    new Subject(json.getString("subject")),
                    json.getInt("number"),
                    new Hash(json.getString("previous")),
                    Moments.parse(json.getString("at")),
                    new AccountName(json.getString("by")),
                    json.getString("kind"),
                    details(json.getJsonObject("details")));
        }
    }

    private static Map<String, String> details(JsonObject json) {
        var details = new TreeMap<String, String>();
        json.keySet().forEach(name -> details.put(name, json.getString(name)));
        return details;
    }
}
