package org.imprimatur.catalogue;

import java.time.Instant;
import java.util.TreeMap;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.DamagedException;
import org.imprimatur.page.Hash;

/** How the journal of a content type tells what it was made. */
final class Defined {
    private static final String KIND = "define";
    private static final String DEFINITION = "definition";
    private static final String HASH = "hash";
    private static final String NOTE = "note";
    private static final String RESTORED = "restored";

    private Defined() {}

    static Entry entry(KnownType was, Definition next, AccountName by, Instant at, String note, int restored) {
        var details = new TreeMap<String, String>();
        details.put(DEFINITION, next.file());
        details.put(HASH, next.hash().hex());
        if (!note.isBlank()) {
            details.put(NOTE, note.strip());
        }
        if (restored != Version.NONE) {
            details.put(RESTORED, String.valueOf(restored));
        }
        return new Entry(Subject.of(was.name()), was.version() + 1, was.tip(), at, by, KIND, details);
    }

    static Version version(Entry entry, DefinitionFiles files) {
        var details = entry.details();
        return new Version(
                entry.number(),
                entry.at(),
                entry.by(),
                details.getOrDefault(NOTE, ""),
                Integer.parseInt(details.getOrDefault(RESTORED, String.valueOf(Version.NONE))),
                definition(entry, files),
                entry.hash());
    }

    private static Definition definition(Entry entry, DefinitionFiles files) {
        var file = entry.details().getOrDefault(DEFINITION, "");
        if (!Hash.of(file).hex().equals(entry.details().get(HASH))) {
            throw new DamagedException("journal entry " + entry.id() + ": the definition is not the one it names");
        }
        try {
            return files.read(file);
        } catch (WrongDefinitionException wrong) {
            throw new DamagedException("journal entry " + entry.id() + ": " + wrong.getMessage());
        }
    }
}
