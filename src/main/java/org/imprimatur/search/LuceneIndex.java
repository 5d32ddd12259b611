package org.imprimatur.search;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.imprimatur.finding.BusyException;
import org.imprimatur.finding.Leaf;
import org.imprimatur.finding.Marked;
import org.imprimatur.finding.Match;
import org.imprimatur.finding.Shelf;
import org.imprimatur.finding.Sought;
import org.imprimatur.finding.WordIndex;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.UnavailableException;

/** The words of the pages of one shelf, in an index of Lucene's that is opened when it is first needed. */
public final class LuceneIndex implements WordIndex, AutoCloseable {
    private static final Logger LOG = System.getLogger(LuceneIndex.class.getName());

    /** After a start everything is read for the first time. */
    private static final int COLD = 10;

    private static final int SOME = 200;

    private final Folder folder;
    private final Shelf shelf;
    private final Tongues tongues;
    private final Asking asking;
    private final Limits limits;
    private final Semaphore places;
    private volatile boolean isComplete;
    private volatile Runnable onAsked = () -> {};

    /** @param path the folder of this index alone */
    public LuceneIndex(Path path, Shelf shelf, List<LocaleTag> locales) {
        this(path, shelf, locales, Limits.USUAL);
    }

    public LuceneIndex(Path path, Shelf shelf, List<LocaleTag> locales, Limits limits) {
        this.shelf = shelf;
        this.limits = limits;
        this.places = new Semaphore(limits.atOnce());
        this.tongues = new Tongues(locales);
        this.folder = new Folder(path, tongues.writing());
        this.asking = new Asking(tongues);
    }

    /** What one does with an open index. */
    private interface Work<T> {
        T with(IndexSearcher searcher, QueryTimeout end) throws IOException;
    }

    @Override
    public List<Match> find(Sought sought, Wanted wanted, int most) {
        // The first question in a language reads its dictionary, which is not the search's time.
        var query = asking.of(sought, wanted);
        return ask((searcher, end) -> matches(searcher, query, most));
    }

    private static List<Match> matches(IndexSearcher searcher, Query query, int most) throws IOException {
        var found = searcher.search(query, most).scoreDocs;
        if (found.length == 0 && searcher.timedOut()) {
            // "There is nothing" is another answer than "nobody had the time to look".
            throw new BusyException();
        }
        var ordered = found.clone();
        // Doc values are read forwards alone.
        Arrays.sort(ordered, (one, other) -> Integer.compare(one.doc, other.doc));
        var pages = MultiDocValues.getBinaryValues(searcher.getIndexReader(), Sheet.PAGE);
        var stamps = MultiDocValues.getBinaryValues(searcher.getIndexReader(), Sheet.STAMP);
        var matches = new ArrayList<Match>();
        for (var one : ordered) {
            if (pages != null && stamps != null && pages.advanceExact(one.doc) && stamps.advanceExact(one.doc)) {
                var page = new PageId(pages.binaryValue().utf8ToString());
                matches.add(new Match(page, Sheet.text(stamps.binaryValue().utf8ToString()), one.score));
            }
        }
        matches.sort((one, other) -> one.score() == other.score()
                ? one.page().value().compareTo(other.page().value())
                : Float.compare(other.score(), one.score()));
        return matches;
    }

    @Override
    public List<Marked> mark(Sought sought, List<Match> matches) {
        if (matches.isEmpty()) {
            return List.of();
        }
        return ask((searcher, end) -> new Marking(searcher, asking, end).mark(sought.words(), matches));
    }

    @Override
    public List<String> respelt(Sought sought) {
        return ask((searcher, end) -> new Spelling(searcher.getIndexReader(), tongues).of(sought.words()));
    }

    @Override
    public boolean isComplete() {
        return isComplete;
    }

    /** Called whenever somebody asks while not every page was looked at. */
    void onAsked(Runnable listener) {
        onAsked = listener;
    }

    private <T> T ask(Work<T> work) {
        if (!isComplete) {
            onAsked.run();
        }
        if (!taken()) {
            throw new BusyException();
        }
        try {
            return folder.read(reader -> {
                var searcher = new IndexSearcher(reader);
                searcher.setQueryCache(null);
                var end = new QueryTimeoutImpl(isComplete ? limits.millis() : COLD * limits.millis());
                searcher.setTimeout(end);
                return work.with(searcher, end);
            });
        } finally {
            places.release();
        }
    }

    private boolean taken() {
        try {
            return places.tryAcquire(limits.patienceMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Writes down what these pages say now, and shows it to whoever asks from then on. */
    void write(Collection<PageId> pages) {
        folder.write(writer -> {
            for (var page : pages) {
                var at = new Term(Sheet.PAGE, page.value());
                var leaf = shelf.leaf(page);
                if (leaf.isEmpty()) {
                    writer.deleteDocuments(at);
                } else {
                    var sheet = sheet(leaf.get());
                    if (sheet.isPresent()) {
                        writer.updateDocument(at, sheet.get());
                    }
                }
            }
        });
    }

    /** A text that cannot be read is left out: that is for others to mend, and no reason to find nothing else. */
    private Optional<Document> sheet(Leaf leaf) {
        try {
            return Optional.of(Sheet.of(leaf, stamp(leaf), shelf.read(leaf)));
        } catch (UnavailableException later) {
            throw later;
        } catch (RuntimeException unreadable) {
            LOG.log(Level.WARNING, "Page " + leaf.page() + " cannot be found by its words", unreadable);
            return Optional.empty();
        }
    }

    private String stamp(Leaf leaf) {
        return Sheet.stamp(leaf, shelf.shape(leaf));
    }

    /** The pages of which the index says something else than they do, or nothing, or too much. */
    Set<PageId> stale() {
        var seen = new HashSet<PageId>();
        var stale = new HashSet<PageId>();
        folder.read(reader -> {
            var pages = MultiDocValues.getBinaryValues(reader, Sheet.PAGE);
            var stamps = MultiDocValues.getBinaryValues(reader, Sheet.STAMP);
            var alive = MultiBits.getLiveDocs(reader);
            while (pages != null && stamps != null && pages.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int at = pages.docID();
                if ((alive == null || alive.get(at)) && stamps.advanceExact(at)) {
                    var page = new PageId(pages.binaryValue().utf8ToString());
                    var stamp = stamps.binaryValue().utf8ToString();
                    seen.add(page);
                    if (!shelf.leaf(page).map(this::stamp).equals(Optional.of(stamp))) {
                        stale.add(page);
                    }
                }
            }
            return stale;
        });
        shelf.pages().stream().filter(page -> !seen.contains(page)).forEach(stale::add);
        return stale;
    }

    /** Reads every page that the index does not have as it is, some at a time. */
    public void lookThrough(Runnable between) {
        var stale = List.copyOf(stale());
        for (int at = 0; at < stale.size(); at += SOME) {
            write(stale.subList(at, Math.min(stale.size(), at + SOME)));
            between.run();
        }
        commit();
        isComplete = true;
    }

    /** Puts on disk what was written. */
    void commit() {
        folder.commit();
    }

    @Override
    public void close() {
        folder.close();
    }
}
