package org.imprimatur.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.QueryTimeout;
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
        for (var match : matches) {
            // Without its passage a page is found all the same.
            marked.add(end.shouldExit() ? Marked.NOWHERE : mark(words, match));
        }
        return marked;
    }

    private Marked mark(String words, Match match) throws IOException {
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
        var query = asking.said(words, locale);
        return new Marked(
                mark(Tongues.TITLE, query, locale, sheet.get(Tongues.TITLE), true),
                mark(Tongues.TEXT, query, locale, sheet.get(Tongues.TEXT), false));
    }

    /** As its language has the words, or else as they stand there. */
    private Passage mark(String name, Query query, LocaleTag locale, String text, boolean isWhole) throws IOException {
        var inflected = mark(Tongues.field(name, locale), query, text, locale, isWhole);
        return inflected.isEmpty() ? mark(name, query, text, locale, isWhole) : inflected;
    }

    private Passage mark(String field, Query query, String text, LocaleTag locale, boolean isWhole) throws IOException {
        Analyzer analyzer = tongues.writing();
        var marker = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withMaxLength(FURTHEST)
                .withMaxNoHighlightPassages(0)
                .withBreakIterator(() -> isWhole ? new WholeBreakIterator() : parts(locale))
                .withFormatter(new Pieces())
                .build();
        return marker.highlightWithoutSearcher(field, query, text, 1) instanceof Passage passage
                ? passage
                : Passage.NONE;
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
