package org.imprimatur.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.imprimatur.journal.Entry;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Text;
import org.imprimatur.workflow.Revision;

/**
 * All that is needed to show who signed off which text of a page, without the store that it comes from.
 *
 * @param made when it was gathered; what happened later is not in it
 * @param language of the labels in the redline
 * @param people how the accounts that the journal names were called when the evidence was gathered
 * @param labels what the fields of the page's type are called; for people only, so that no packet for machines has them
 * @param after the text of the revision
 * @param before the text that it was compared with; empty where there was none
 */
public record Evidence(
        Instant made,
        String language,
        Proceedings proceedings,
        Text before,
        Text after,
        Comparison redline,
        Map<String, String> people,
        Map<String, String> labels) {
    static final String FORMAT = "imprimatur-evidence";

    /** Raised when what stands in a packet is derived in another way than before. */
    static final int VERSION = 1;

    public Evidence {
        labels = Map.copyOf(labels);
        people = Collections.unmodifiableMap(new TreeMap<>(people));
    }

    /** Everything as plain values for canonical JSON. */
    Map<String, Object> plain() {
        var plain = new TreeMap<>(derived(proceedings));
        plain.put("format", FORMAT);
        plain.put("version", VERSION);
        plain.put("made", made.toString());
        plain.put("language", language);
        plain.put("people", people);
        plain.put("texts", texts());
        plain.put("redline", redlined());
        plain.put("chain", proceedings.chain().stream().map(Evidence::link).toList());
        return plain;
    }

    /** What follows from the chain alone, so that whoever has the chain can derive it again. */
    static Map<String, Object> derived(Proceedings proceedings) {
        var page = proceedings.now();
        var chain = proceedings.chain();
        var plain = new TreeMap<String, Object>();
        plain.put(
                "page",
                Map.of(
                        "id", page.id().value(),
                        "type", page.type().value(),
                        "locale", page.locale().value(),
                        "path", page.path().value(),
                        "group", page.group().value(),
                        "prevailing", page.prevailing()));
        plain.put("revision", revision(proceedings.revision()));
        proceedings.base().ifPresent(base -> plain.put("base", revision(base)));
        plain.put("fate", proceedings.fate().name());
        plain.put(
                "signOffs",
                proceedings.signOffs().stream().map(GivenSignOff::plain).toList());
        plain.put(
                "timeline",
                chain.stream().map(entry -> happening(entry, proceedings)).toList());
        plain.put("tip", chain.get(chain.size() - 1).hash().hex());
        return plain;
    }

    private static Map<String, Object> revision(Revision revision) {
        return Map.of(
                "number", revision.number(),
                "text", revision.text().hex(),
                "author", revision.author().value(),
                "at", revision.at().toString(),
                "note", revision.note());
    }

    private static Map<String, Object> happening(Entry entry, Proceedings proceedings) {
        var plain = new HashMap<String, Object>(Map.of(
                "number", entry.number(),
                "at", entry.at().toString(),
                "by", entry.by().value(),
                "kind", entry.kind(),
                "details", entry.details(),
                "hash", entry.hash().hex()));
        proceedings.voiding(entry).ifPresent(later -> plain.put("voidedBy", later.number()));
        return plain;
    }

    private static Map<String, Object> link(Entry entry) {
        return Map.of("hash", entry.hash().hex(), "canonical", entry.canonical());
    }

    /** By their hash, each as the string whose UTF-8 bytes were hashed. */
    private Map<String, Object> texts() {
        var texts = new HashMap<String, Object>();
        texts.put(proceedings.revision().text().hex(), after.canonical());
        proceedings.base().ifPresent(base -> texts.put(base.text().hex(), before.canonical()));
        return texts;
    }

    private Map<String, Object> redlined() {
        var summary = redline.summary();
        var fields = new ArrayList<Map<String, Object>>();
        redline.fields()
                .forEach(change -> fields.add(Map.of(
                        "field", change.field(),
                        "label", change.label().in(language),
                        "html", change.redline().html())));
        return Map.of(
                "html", redline.body().html(),
                "fields", List.copyOf(fields),
                "added", summary.wordsAdded(),
                "removed", summary.wordsRemoved(),
                "moved", summary.wordsMoved());
    }

    /** A file's name that says page, locale, revision and day; the path may hold letters of any script. */
    public String fileName(PacketFormat format) {
        var page = proceedings.now();
        return "evidence-" + page.path().value().replace('/', '-') + "-" + page.locale() + "-r"
                + proceedings.revision().number() + "-"
                + made.toString().substring(0, 10) + "." + format.ending();
    }

    /** What people compare to see that two packets speak of the same journal. */
    public Hash tip() {
        var chain = proceedings.chain();
        return chain.get(chain.size() - 1).hash();
    }
}
