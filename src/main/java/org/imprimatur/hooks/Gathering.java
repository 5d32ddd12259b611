package org.imprimatur.hooks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;

/** Reads in the journals what came up since it was asked last. */
final class Gathering {
    /** Entries of other nodes, whose clocks may differ, are looked at again for so long. */
    static final Duration MARGIN = Duration.ofHours(1);

    private final Subjects subjects;
    private final Journals journals;
    private final String api;
    private final Map<Subject, Integer> read = new HashMap<>();
    private final ConcurrentLinkedQueue<Stirred> heard = new ConcurrentLinkedQueue<>();
    private boolean isFresh = true;

    /** @param api what the addresses of the API begin with */
    Gathering(Subjects subjects, Journals journals, String api) {
        this.subjects = subjects;
        this.journals = journals;
        this.api = api;
    }

    /** A page took a step. */
    void heard(Stirred page) {
        heard.add(page);
    }

    /** Everything is looked at again next time: somebody wants to hear what was missed. */
    void again() {
        read.clear();
        isFresh = true;
    }

    /** Nobody listens. */
    void forget() {
        heard.clear();
    }

    /** The oldest first. */
    List<Event> since(Instant since) {
        var stirred = new ArrayList<>(subjects.others());
        for (Stirred one = heard.poll(); one != null; one = heard.poll()) {
            stirred.add(one);
        }
        if (isFresh) {
            isFresh = false;
            stirred.addAll(subjects.pages());
        }
        return stirred.stream()
                .filter(one -> !one.last().isBefore(since))
                .flatMap(one -> fresh(one, since).stream())
                .sorted(Comparator.comparing(Event::at).thenComparing(Event::source))
                .toList();
    }

    private List<Event> fresh(Stirred stirred, Instant since) {
        int known = read.getOrDefault(stirred.subject(), 0);
        if (stirred.entries() <= known) {
            return List.of();
        }
        var entries = journals.of(stirred.subject());
        read.put(stirred.subject(), entries.size());
        return Telling.of(entries, api).stream()
                .filter(event -> event.number() > known && !event.at().isBefore(since))
                .toList();
    }
}
