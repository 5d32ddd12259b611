package org.imprimatur.hooks;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.EntryKind;

/** What the journal of a hook tells. No secret ever stands there. */
enum Deed {
    REGISTER,
    CHANGE,
    /** A new secret; the one before is good for a while. */
    ROTATE,
    /** The one before is good no longer. */
    FORGET_SECRET,
    SWITCH_OFF,
    SWITCH_ON,
    /** The product switched it off, because nobody answered for long. */
    GIVE_UP,
    REMOVE,
    /** What a newer version of the product wrote: it has its number, and changes nothing here. */
    NEWER;

    private static final String URL = "url";
    private static final String NAME = "name";
    private static final String TOPICS = "topics";
    private static final String SINCE = "since";
    private static final String WHY = "why";

    String id() {
        return EntryKind.id(this);
    }

    static Deed of(Entry entry) {
        return EntryKind.of(Deed.class, entry).orElse(NEWER);
    }

    static Map<String, String> says(HookWish wish) {
        var details = new TreeMap<String, String>();
        details.put(URL, wish.url());
        details.put(NAME, wish.name());
        details.put(TOPICS, wish.topics().stream().sorted().map(Topic::id).collect(Collectors.joining(",")));
        return details;
    }

    static HookWish wish(Entry entry) {
        var topics = Stream.of(said(entry, TOPICS).split(","))
                .flatMap(id -> Topic.ofId(id).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new HookWish(said(entry, NAME), said(entry, URL), Set.copyOf(topics));
    }

    static Map<String, String> since(String instant) {
        return Map.of(SINCE, instant);
    }

    static String since(Entry entry) {
        return said(entry, SINCE);
    }

    static Map<String, String> why(String reason) {
        return Map.of(WHY, reason);
    }

    static String why(Entry entry) {
        return said(entry, WHY);
    }

    private static String said(Entry entry, String name) {
        return entry.details().getOrDefault(name, "");
    }
}
