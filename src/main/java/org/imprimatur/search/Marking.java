package org.imprimatur.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.imprimatur.finding.Marked;
import org.imprimatur.finding.Match;
import org.imprimatur.finding.Passage;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;

/** Finds the part of a text that says most of what somebody looks for. */
record Marking(IndexSearcher searcher, Asking asking, QueryTimeout end) {
    /** What lies further on in a text is found, but not shown. */
    private static final int FURTHEST = 100_000;

    private static final int LENGTH = 170;

    /** A character of Chinese says as much as so many letters. */
    private static final int DENSE = 2;

    private static final float BEFORE = 0.35f;

    List<Marked> mark(String words, List<Match> matches) throws IOException {
        var marked = new ArrayList<Marked>();
        var weights = new HashMap<LocaleTag, Weight>();
        for (var match : matches) {
            // Without its passage a page is found all the same.
            marked.add(end.shouldExit() ? Marked.NOWHERE : mark(match, words, weights));
        }
        return marked;
    }

    private Marked mark(Match match, String words, Map<LocaleTag, Weight> weights) throws IOException {
        var place = place(match.page());
        if (place.isEmpty()) {
            return Marked.NOWHERE;
        }
        var sheet = searcher.storedFields()
                .document(place.get().page(), Set.of(Tongues.TITLE, Tongues.TEXT, Sheet.LOCALE, Sheet.STAMP));
        if (!Sheet.text(sheet.get(Sheet.STAMP)).equals(match.text())) {
            return Marked.NOWHERE;
        }
        var locale = new LocaleTag(sheet.get(Sheet.LOCALE));
        // What is looked for is the same on every page of a language.
        var weight = weights.get(locale);
        if (weight == null) {
            weight = weight(words, locale);
            weights.put(locale, weight);
        }
        var found = weight.matches(place.get().leaf(), place.get().inLeaf());
        return found == null
                ? Marked.NOWHERE
                : new Marked(
                        mark(found, locale, Tongues.TITLE, sheet.get(Tongues.TITLE), WholeBreakIterator::new),
                        mark(found, locale, Tongues.TEXT, sheet.get(Tongues.TEXT), () -> parts(locale)));
    }

    private Weight weight(String words, LocaleTag locale) throws IOException {
        var query = searcher.rewrite(asking.said(words, locale));
        return searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** A page in the index. */
    private record Place(LeafReaderContext leaf, int inLeaf) {
        int page() {
            return leaf.docBase + inLeaf;
        }
    }

    private Optional<Place> place(PageId page) throws IOException {
        for (var leaf : searcher.getIndexReader().leaves()) {
            var alive = leaf.reader().getLiveDocs();
            var here = leaf.reader().postings(new Term(Sheet.PAGE, page.value()), PostingsEnum.NONE);
            while (here != null && here.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (alive == null || alive.get(here.docID())) {
                    return Optional.of(new Place(leaf, here.docID()));
                }
            }
        }
        return Optional.empty();
    }

    /** As its language has the words, or else as they stand there. */
    private static Passage mark(
            Matches found, LocaleTag locale, String name, String text, Supplier<BreakIterator> parts)
            throws IOException {
        var shown = text.substring(0, Math.min(text.length(), FURTHEST));
        var inflected = Marker.mark(found, Tongues.field(name, locale), shown, parts);
        return inflected.isEmpty() ? Marker.mark(found, name, shown, parts) : inflected;
    }

    private static BreakIterator parts(LocaleTag locale) {
        var words = BreakIterator.getWordInstance(Locale.forLanguageTag(locale.value()));
        int length = locale.isUnspaced() ? LENGTH / DENSE : LENGTH;
        return LengthGoalBreakIterator.createClosestToLength(words, length, BEFORE);
    }
}
