package org.imprimatur.release;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.imprimatur.journal.Entry;
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
    GIVE_UP;

    private static final String NAME = "name";

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Deed of(Entry entry) {
        return valueOf(entry.kind().toUpperCase(Locale.ROOT).replace('-', '_'));
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
        var members = new TreeMap<PageId, Hash>(Comparator.comparing(PageId::value));
        entry.details().forEach((page, text) -> members.put(new PageId(new Subject(page).id()), new Hash(text)));
        return members;
    }
}
