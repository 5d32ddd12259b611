package org.imprimatur.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.imprimatur.finding.Marked;
import org.imprimatur.finding.Match;
import org.imprimatur.finding.PageWords;
import org.imprimatur.finding.Passage;
import org.imprimatur.finding.Passage.Piece;
import org.imprimatur.page.LocaleTag;

/** Finds the part of a text that says most of what somebody looks for. */
record Marking(IndexSearcher searcher, Tongues tongues, Asking asking, QueryTimeout end) {
    /** What lies further on in a text is found, but not shown. */
    private static final int FURTHEST = 100_000;

    private static final int LENGTH = 170;

    /** A character of Chinese says as much as so many letters. */
    private static final int DENSE = 2;

    private static final float BEFORE = 0.35f;

    List<Marked> mark(String words, List<Match> matches) throws IOException {
        var marked = new ArrayList<Marked>();
        var byLocale = new HashMap<LocaleTag, Query>();
        Function<LocaleTag, Query> said = locale -> byLocale.computeIfAbsent(locale, one -> asking.said(words, one));
        for (var match : matches) {
            // Without its passage a page is found all the same.
            marked.add(end.shouldExit() ? Marked.NOWHERE : mark(match, said));
        }
        return marked;
    }

    private Marked mark(Match match, Function<LocaleTag, Query> said) throws IOException {
        var found =
                searcher.search(new TermQuery(new Term(Sheet.PAGE, match.page().value())), 1).scoreDocs;
        if (found.length == 0) {
            return Marked.NOWHERE;
        }
        var sheet = searcher.storedFields()
                .document(found[0].doc, Set.of(Tongues.TITLE, Tongues.TEXT, Sheet.LOCALE, Sheet.STAMP));
        if (!Sheet.text(sheet.get(Sheet.STAMP)).equals(match.text())) {
            return Marked.NOWHERE;
        }
        var locale = new LocaleTag(sheet.get(Sheet.LOCALE));
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(found[0].doc, leaves));
        var place = new Place(leaf.reader(), found[0].doc - leaf.docBase, said.apply(locale), locale);
        return new Marked(
                mark(place, Tongues.TITLE, sheet.get(Tongues.TITLE), WholeBreakIterator::new),
                mark(place, Tongues.TEXT, sheet.get(Tongues.TEXT), () -> parts(locale)));
    }

    /** A page in the index, and what is looked for on it. */
    private record Place(LeafReader reader, int page, Query query, LocaleTag locale) {}

    /** As its language has the words, or else as they stand there. */
    private Passage mark(Place place, String name, String text, Supplier<BreakIterator> parts) throws IOException {
        var shown = text.substring(0, Math.min(text.length(), FURTHEST));
        var marker = new Marker(UnifiedHighlighter.builder(searcher, tongues.writing())
                .withMaxNoHighlightPassages(0)
                .withBreakIterator(parts)
                .withFormatter(new Pieces()));
        var inflected = marker.mark(place, Tongues.field(name, place.locale()), shown);
        return inflected.isEmpty() ? marker.mark(place, name, shown) : inflected;
    }

    /** Takes from the index where the words stand: finding them in the text once more took most of a search's time. */
    private static final class Marker extends UnifiedHighlighter {
        Marker(Builder builder) {
            super(builder);
        }

        @Override
        protected OffsetSource getOffsetSource(String field) {
            return OffsetSource.POSTINGS;
        }

        Passage mark(Place place, String field, String text) throws IOException {
            var marker = getFieldHighlighter(field, place.query(), extractTerms(place.query()), 1);
            return marker.highlightFieldForDoc(place.reader(), place.page(), text) instanceof Passage passage
                    ? passage
                    : Passage.NONE;
        }
    }

    private static BreakIterator parts(LocaleTag locale) {
        var words = BreakIterator.getWordInstance(Locale.forLanguageTag(locale.value()));
        int length = locale.isUnspaced() ? LENGTH / DENSE : LENGTH;
        return LengthGoalBreakIterator.createClosestToLength(words, length, BEFORE);
    }

    /** Makes our passage of Lucene's. */
    private static final class Pieces extends PassageFormatter {
        @Override
        public Object format(org.apache.lucene.search.uhighlight.Passage[] found, String text) {
            var pieces = new ArrayList<Piece>();
            for (var one : found) {
                if (one.getStartOffset() > 0) {
                    pieces.add(new Piece("… ", false));
                }
                int at = one.getStartOffset();
                for (int match = 0; match < one.getNumMatches(); match++) {
                    int from = Math.max(at, one.getMatchStarts()[match]);
                    int to = Math.min(one.getMatchEnds()[match], one.getEndOffset());
                    if (from < to) {
                        add(pieces, text.substring(at, from), false);
                        add(pieces, text.substring(from, to), true);
                        at = to;
                    }
                }
                add(pieces, text.substring(at, one.getEndOffset()), false);
                if (one.getEndOffset() < text.length()) {
                    pieces.add(new Piece(" …", false));
                }
            }
            return new Passage(pieces);
        }

        private static void add(List<Piece> pieces, String text, boolean isFound) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text.replace(PageWords.BETWEEN, " · ").replaceAll("\\s+", " "), isFound));
            }
        }
    }
}
