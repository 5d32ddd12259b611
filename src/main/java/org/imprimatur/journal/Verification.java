package org.imprimatur.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.imprimatur.page.DamagedException;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Texts;

/** Checks every chain and every hash there is. */
public final class Verification {
    /** So many texts are read side by side. */
    private static final int READ_AT_ONCE = 1000;

    private final Texts texts;
    private final LongConsumer told;
    private final List<Named> named = new ArrayList<>();
    private final Map<Subject, Entry> tips = new HashMap<>();
    private final Set<Hash> checked = new HashSet<>();
    private final List<String> problems = new ArrayList<>();
    private final CommittedPages committed = new CommittedPages();
    private int entries;

    private Verification(Texts texts, LongConsumer told) {
        this.texts = texts;
        this.told = told;
    }

    /** A text that an entry is the first to name. */
    private record Named(Entry by, Hash text) {}

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
        return of(journals, texts, soFar -> {});
    }

    /**
     * The same for whoever waits for it.
     *
     * @param told how many entries were checked so far
     */
    public static Report of(Journals journals, Texts texts, LongConsumer told) {
        var verification = new Verification(texts, told);
        try {
            journals.forEach(verification::check);
            verification.readNamed();
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
            name(entry, PageJournal.step(entry).text());
        }
        committed.look(entry);
        tips.put(entry.subject(), entry);
        entries++;
        told.accept(entries);
    }

    private void name(Entry by, Hash text) {
        if (checked.add(text)) {
            named.add(new Named(by, text));
            if (named.size() == READ_AT_ONCE) {
                readNamed();
            }
        }
    }

    private void readNamed() {
        named.parallelStream()
                .filter(one -> texts.find(one.text()).isEmpty())
                .map(one -> "journal entry " + one.by().id() + ": its text " + one.text() + " is missing")
                .forEachOrdered(problems::add);
        named.clear();
    }
}
