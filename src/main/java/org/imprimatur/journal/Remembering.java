package org.imprimatur.journal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Standing;

/** Writes snapshots of the pages that have moved, a few at a time so that nobody who saves has to wait for long. */
public final class Remembering {
    private static final int FEW = 200;

    /** So long a step may take before nothing is said of the state of the store. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** So many old pictures may always lie about. */
    private static final int SPARE = 2_000;

    private final Standings standings;
    private final Survey survey;
    private final Snapshots snapshots;
    private final Pictures pictures;
    private final Set<PageId> moved = ConcurrentHashMap.newKeySet();
    /** How many pictures are kept, those of pages that moved since among them. */
    private final AtomicInteger kept = new AtomicInteger();
    /** Whether snapshots lie about that nobody can read. */
    private volatile boolean useless;

    private Remembering(Standings standings, Survey survey, Snapshots snapshots, Pictures pictures) {
        this.standings = standings;
        this.survey = survey;
        this.snapshots = snapshots;
        this.pictures = pictures;
    }

    /** Finds out where every page stands with the help of the snapshots there are, and keeps those up from then on. */
    public static Remembering of(Journals journals, Survey survey, Snapshots snapshots, Pictures pictures) {
        return of(journals, survey, snapshots, pictures, Recollection.of(snapshots, pictures.albums()));
    }

    /**
     * The same with snapshots that were read already.
     *
     * @param found all of them; since they were read none was written
     */
    public static Remembering of(
            Journals journals, Survey survey, Snapshots snapshots, Pictures pictures, Recollection found) {
        var remembering = new Remembering(new Standings(journals), survey, snapshots, pictures);
        remembering.standings.load(new Recalling(journals, survey, pictures), found, remembering.moved::add);
        remembering.kept.set(found.pictures());
        remembering.useless = found.isUseless();
        remembering.standings.onStep(now -> remembering.moved.add(now.id()));
        return remembering;
    }

    /**
     * Writes what is left and says that all is written, so that the next start need not look any of it up. No page moves
     * after this.
     */
    public void end() {
        standings.stop();
        write();
        survey.state(1).ifPresent(state -> snapshots.keep(pictures.end(state)));
    }

    public Standings standings() {
        return standings;
    }

    /** How many pages have no snapshot that is up to date. */
    public int left() {
        return moved.size();
    }

    /**
     * Writes snapshots until there is one of every page that had moved when it began. The last one says so, with the state of
     * the store of then: a start after a kill looks up what was written since, and nothing else.
     */
    public void write() {
        if (!moved.isEmpty()) {
            var state = settled();
            shelves(List.copyOf(moved), state).forEach(this::write);
        }
    }

    /** A state of the store all of whose entries are known here; empty where none can be told. */
    private Optional<String> settled() {
        // In this order: what is written after it was named is known later, or is waited for.
        var state = survey.state(0);
        return state.filter(named -> standings.settle(PATIENCE));
    }

    /** Where half of the pictures are of no use any more, writes all anew. Few at a time: it is in nobody's way. */
    public void tidy() {
        int pages = standings.size();
        if (useless || kept.get() > pages + Math.max(pages, SPARE)) {
            var state = settled();
            var all = standings.all().stream().map(Standing::id).toList();
            // Each is taken when the one before it is kept: not all are in memory at once.
            snapshots.replace(() -> shelves(all, state).map(this::taken).iterator());
            kept.set(all.size());
            useless = false;
        }
    }

    /** The pages of one snapshot, and the state that it names. */
    private record Shelf(List<PageId> pages, Optional<String> state) {}

    /** A few pages each; the last one names the state, which all of them make true. */
    private static Stream<Shelf> shelves(List<PageId> all, Optional<String> state) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + FEW)
                .mapToObj(from -> from + FEW < all.size()
                        ? new Shelf(all.subList(from, from + FEW), Optional.empty())
                        : new Shelf(all.subList(from, all.size()), state));
    }

    private Snapshot taken(Shelf shelf) {
        return pictures.snapshot(
                shelf.pages().stream()
                        .flatMap(page -> standings.known(page).stream())
                        .toList(),
                shelf.state());
    }

    // Taken off before they are looked up: a step in between puts them on again.
    private void write(Shelf shelf) {
        shelf.pages().forEach(moved::remove);
        try {
            snapshots.keep(taken(shelf));
            kept.addAndGet(shelf.pages().size());
        } catch (RuntimeException failure) {
            moved.addAll(shelf.pages());
            throw failure;
        }
    }
}
