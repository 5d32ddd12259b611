package org.imprimatur.release;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.EntryKind;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;

/** What the journal of a release tells. */
enum Deed {
    OPEN,
    /** Took all members live: whoever inserts this entry has done it. */
    PUBLISH,
    /** Takes the number that an attempt to go live would have needed, so that it can never succeed later. */
    ABANDON,
    GIVE_UP,
    /** Names the instant at which exactly these texts go live. */
    SCHEDULE,
    /** Takes the instant back, or takes note of one that was missed. */
    UNSCHEDULE,
    /** The instant came, and the release did not go live. */
    LAPSE,
    /** What a newer version of the product wrote: it has its number, and changes nothing here. */
    NEWER;

    private static final String NAME = "name";
    private static final String PLANNED = "planned";
    private static final String WHY = "why";

    String id() {
        return EntryKind.id(this);
    }

    static Deed of(Entry entry) {
        return EntryKind.of(Deed.class, entry).orElse(NEWER);
    }

    static Map<String, String> named(String name) {
        return Map.of(NAME, name);
    }

    static String name(Entry entry) {
        return entry.details().getOrDefault(NAME, "");
    }

    static Map<String, String> members(Map<PageId, Hash> members) {
        var details = new TreeMap<String, String>();
        members.forEach((page, text) -> details.put(Subject.PAGE + page, text.hex()));
        return details;
    }

    static Map<PageId, Hash> members(Entry entry) {
        return pages(entry, Hash::new);
    }

    static Map<String, String> planned(Instant at, Map<PageId, Hash> members) {
        var details = members(members);
        details.put(PLANNED, at.toString());
        return details;
    }

    static Timing.Plan plan(Entry entry) {
        var at = Instant.parse(entry.details().get(PLANNED));
        return new Timing.Plan(entry.number(), at, entry.by(), entry.at(), members(entry));
    }

    static Map<String, String> lapsed(String why, Map<PageId, String> pages) {
        var details = new TreeMap<String, String>();
        pages.forEach((page, reason) -> details.put(Subject.PAGE + page, reason));
        details.put(WHY, why);
        return details;
    }

    static String why(Entry entry) {
        return entry.details().getOrDefault(WHY, "");
    }

    /** What an entry says of pages, by page. */
    static <T> Map<PageId, T> pages(Entry entry, Function<String, T> said) {
        var pages = new TreeMap<PageId, T>(Comparator.comparing(PageId::value));
        entry.details().forEach((key, value) -> {
            if (key.startsWith(Subject.PAGE)) {
                pages.put(new PageId(new Subject(key).id()), said.apply(value));
            }
        });
        return pages;
    }
}
