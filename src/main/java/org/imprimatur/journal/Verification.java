package org.imprimatur.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
    private final List<String> problems = new ArrayList<>();
    private final CommittedPages committed = new CommittedPages();
    private int entries;

    private Verification(Texts texts) {
        this.texts = texts;
    }

    /**
     * What was found.
     *
     * @param problems what does not hold, sentences that name the entry; nothing is read after an entry that cannot be
     */
    public record Report(int chains, int entries, int texts, List<String> problems) {
        public Report {
            problems = List.copyOf(problems);
        }

        /** The first thing that does not hold; empty where all holds. */
        public Optional<String> damage() {
            return problems.stream().findFirst();
        }
    }

    public static Report of(Journals journals, Texts texts) {
        var verification = new Verification(texts);
        try {
            journals.forEach(verification::check);
            verification.problems.addAll(verification.committed.problems());
        } catch (DamagedException damage) {
            verification.problems.add(String.valueOf(damage.getMessage()));
        }
        return verification.report();
    }

    private Report report() {
        return new Report(tips.size(), entries, checked.size(), problems);
    }

    private void check(Entry entry) {
        var before = tips.get(entry.subject());
        Chain.broken(before, entry).ifPresent(why -> problems.add("journal entry " + entry.id() + ": " + why));
        if (entry.subject().isPage()) {
            checkText(entry, PageJournal.step(entry).text());
        }
        committed.look(entry);
        tips.put(entry.subject(), entry);
        entries++;
    }

    private void checkText(Entry entry, Hash text) {
        if (checked.add(text) && texts.find(text).isEmpty()) {
            problems.add("journal entry " + entry.id() + ": its text " + text + " is missing");
        }
    }
}
