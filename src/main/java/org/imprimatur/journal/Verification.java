package org.imprimatur.journal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.page.DamagedException;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Texts;

/** Checks every chain and every hash there is. */
public final class Verification {
    private final Texts texts;
    private final Map<Subject, Entry> tips = new HashMap<>();
    private final Set<Hash> checked = new HashSet<>();
    private int entries;

    private Verification(Texts texts) {
        this.texts = texts;
    }

    /**
     * What was found.
     *
     * @param damage the first thing that does not hold, as a sentence that names the entry; empty where all holds
     */
    public record Report(int chains, int entries, int texts, Optional<String> damage) {}

    public static Report of(Journals journals, Texts texts) {
        var verification = new Verification(texts);
        try {
            journals.forEach(verification::check);
            return verification.report(Optional.empty());
        } catch (DamagedException damage) {
            return verification.report(Optional.ofNullable(damage.getMessage()));
        }
    }

    private Report report(Optional<String> damage) {
        return new Report(tips.size(), entries, checked.size(), damage);
    }

    private void check(Entry entry) {
        var before = tips.get(entry.subject());
        Chain.broken(before, entry).ifPresent(why -> {
            throw new DamagedException("journal entry " + entry.id() + ": " + why);
        });
        if (entry.subject().isPage()) {
            checkText(entry, PageJournal.step(entry).text());
        }
        tips.put(entry.subject(), entry);
        entries++;
    }

    private void checkText(Entry entry, Hash text) {
        if (checked.add(text) && texts.find(text).isEmpty()) {
            throw new DamagedException("journal entry " + entry.id() + ": its text " + text + " is missing");
        }
    }
}
