package org.imprimatur.reading;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;

/**
 * All that ever changed for readers, in one order that every node and every reader agrees on.
 *
 * <p>The journals of pages have no order among each other: clocks differ, and what was begun first may be on disk last. So
 * changes are numbered once more, in a journal of their own, after they are on disk. Who takes its next number has read
 * all before it, since an entry names the hash of the last one; so no change is noted twice, and whoever read up to a
 * number misses nothing. What a crash left out is noted by whoever looks next.
 */
public final class Register {
    private static final AccountName PRODUCT = new AccountName("imprimatur");
    private static final String NOTED = "noted";

    /** So many changes one entry holds at most: a store that never had a register gets it in few. */
    private static final int MOST = 500;

    private final Journals journals;
    private final LivePages live;
    private final Consumer<PageId> refresh;
    private final Clock clock;
    private final Set<PageId> moved = ConcurrentHashMap.newKeySet();
    private final Map<PageId, Integer> noted = new HashMap<>();
    private int tip;
    private Hash tipHash = Hash.NONE;
    private volatile boolean ready;

    /** @param refresh reads a page's journal again, as after news from another node */
    public Register(Journals journals, LivePages live, Consumer<PageId> refresh, Clock clock) {
        this.journals = journals;
        this.live = live;
        this.refresh = refresh;
        this.clock = clock;
        live.onStep(moved::add);
    }

    /**
     * A change and its place.
     *
     * @param mark names the entry, as no other register has it
     */
    public record Noted(Place place, String mark, PublicChange change) {}

    /**
     * Between two changes.
     *
     * @param entry the number of the one that holds the change before; 0 for the beginning
     * @param line the number of that change within it, from 1; 0 for none
     */
    public record Place(int entry, int line) {
        public static final Place BEGINNING = new Place(0, 0);
    }

    /** Whether all that was noted once is known; before that nobody can be told what there is. */
    public boolean isReady() {
        return ready;
    }

    /** Notes what is not noted yet. The first time it reads all there is and looks at every page. */
    public synchronized void write() {
        catchUp();
        if (!ready) {
            moved.addAll(live.ever());
            ready = true;
        }
        var pages = List.copyOf(moved);
        pages.forEach(moved::remove);
        try {
            note(pages);
        } catch (RuntimeException failure) {
            moved.addAll(pages);
            throw failure;
        }
    }

    private void note(List<PageId> pages) {
        var left = missing(pages);
        while (!left.isEmpty()) {
            if (!append(left.subList(0, Math.min(MOST, left.size())))) {
                catchUp();
            }
            left = missing(pages);
        }
    }

    private List<PublicChange> missing(List<PageId> pages) {
        record Timed(PublicChange change, Instant at) {}
        var found = new ArrayList<Timed>();
        for (PageId page : pages) {
            int known = noted.getOrDefault(page, 0);
            // In the order of the page's own steps, whatever the clocks said.
            var latest = Instant.MIN;
            for (PublicChange change : live.changes(page, known)) {
                latest = change.at().isAfter(latest) ? change.at() : latest;
                found.add(new Timed(change, latest));
            }
        }
        found.sort(Comparator.comparing(Timed::at));
        return found.stream().map(Timed::change).toList();
    }

    private boolean append(List<PublicChange> some) {
        var lines = new TreeMap<String, String>();
        for (int at = 0; at < some.size(); at++) {
            lines.put(key(at + 1), some.get(at).line());
        }
        var entry = new Entry(Subject.CHANGES, tip + 1, tipHash, clock.instant(), PRODUCT, NOTED, lines);
        boolean isOurs = journals.append(entry);
        if (isOurs) {
            take(entry);
        }
        return isOurs;
    }

    private static String key(int line) {
        return String.format("%04d", line);
    }

    /**
     * Reads what others noted. A page that they moved is read again before anybody is told: who hears of a change finds it.
     */
    private void catchUp() {
        List<Entry> some;
        do {
            some = journals.after(Subject.CHANGES, tip, MOST);
            some.stream().flatMap(entry -> changes(entry).stream()).forEach(this::follow);
            for (Entry entry : some) {
                if (!changes(entry).stream().allMatch(this::isShown)) {
                    return;
                }
                take(entry);
            }
        } while (!some.isEmpty());
    }

    private void follow(PublicChange change) {
        if (!isShown(change)) {
            refresh.accept(change.page());
        }
    }

    private boolean isShown(PublicChange change) {
        return live.seen(change.page()) >= change.step();
    }

    private void take(Entry entry) {
        tip = entry.number();
        tipHash = entry.hash();
        changes(entry).forEach(change -> noted.merge(change.page(), change.step(), Math::max));
    }

    private static List<PublicChange> changes(Entry entry) {
        return entry.details().values().stream().map(PublicChange::of).toList();
    }

    /** Where the last change stands that may be told of now. */
    public synchronized Place end() {
        return tip == 0 ? Place.BEGINNING : new Place(tip, Integer.MAX_VALUE);
    }

    /** What names the entry of a place, as no other register has it; empty where there is none that may be told of. */
    public Optional<String> mark(Place place) {
        return place.entry() < 1 || place.entry() > end().entry()
                ? Optional.empty()
                : journals.after(Subject.CHANGES, place.entry() - 1, 1).stream()
                        .map(entry -> entry.hash().brief())
                        .findFirst();
    }

    /** The changes after a place, in order. */
    public List<Noted> after(Place place, int most) {
        int last = end().entry();
        var found = new ArrayList<Noted>();
        int before = Math.max(0, place.entry() - 1);
        while (found.size() < most && before < last) {
            for (Entry entry : journals.after(Subject.CHANGES, before, 1)) {
                lines(entry, place, found);
            }
            before++;
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    private static void lines(Entry entry, Place place, List<Noted> found) {
        var changes = changes(entry);
        int from = entry.number() == place.entry() ? Math.min(place.line(), changes.size()) : 0;
        for (int at = from; at < changes.size(); at++) {
            found.add(new Noted(new Place(entry.number(), at + 1), entry.hash().brief(), changes.get(at)));
        }
    }
}
