package org.imprimatur.site;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.imprimatur.reading.Sources;
import org.imprimatur.serving.Rendered;

/** Rendered pages by their address, as many as fit; those that nobody asked for longest go first. */
final class KeptPages {
    /** Making room frees a part at once, so that it is not done for every page. */
    private static final double ENOUGH = 0.9;

    private final long limit;
    private final Map<String, Kept> byAddress = new ConcurrentHashMap<>();
    private final AtomicLong size = new AtomicLong();
    private final AtomicLong turn = new AtomicLong();

    private static final class Kept {
        private final Edition edition;
        private final Sources sources;
        private final Rendered page;
        private volatile long asked;

        Kept(Edition edition, Sources sources, Rendered page, long asked) {
            this.edition = edition;
            this.sources = sources;
            this.page = page;
            this.asked = asked;
        }
    }

    /** @param limit in bytes */
    KeptPages(long limit) {
        this.limit = limit;
    }

    Optional<Rendered> find(String address, Edition edition) {
        var kept = byAddress.get(address);
        if (kept == null || !kept.edition.equals(edition) || !kept.sources.hold()) {
            return Optional.empty();
        }
        // Written only when it says something new: many threads read the same page.
        long now = turn.get();
        if (kept.asked != now) {
            kept.asked = now;
        }
        return Optional.of(kept.page);
    }

    /** What was rendered of the same texts by the same theme on an earlier day, for when nothing can be drawn anew. */
    Optional<Rendered> findOfEarlierDay(String address, Edition edition) {
        return Optional.ofNullable(byAddress.get(address))
                .filter(kept -> kept.edition.on(edition.day()).equals(edition) && kept.sources.hold())
                .map(kept -> kept.page);
    }

    /** Keeps a page that was rendered after {@code edition} was taken. A page that is larger than all room is not kept. */
    void keep(String address, Edition edition, Sources sources, Rendered page) {
        if (page.size() > limit) {
            return;
        }
        var kept = new Kept(edition, sources, page, turn.incrementAndGet());
        var before = byAddress.put(address, kept);
        size.addAndGet(page.size() - (before == null ? 0 : before.page.size()));
        if (size.get() > limit) {
            makeRoom();
        }
    }

    private synchronized void makeRoom() {
        var oldestFirst = byAddress.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().asked))
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .toList();
        for (var entry : oldestFirst) {
            if (size.get() <= limit * ENOUGH) {
                return;
            }
            var gone = byAddress.remove(entry.getKey());
            size.addAndGet(gone == null ? 0 : -gone.page.size());
        }
    }

    long size() {
        return size.get();
    }
}
