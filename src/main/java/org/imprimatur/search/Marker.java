package org.imprimatur.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LabelledCharArrayMatcher;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.PhraseHelper;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter.OffsetSource;
import org.apache.lucene.util.BytesRef;
import org.imprimatur.finding.PageWords;
import org.imprimatur.finding.Passage;
import org.imprimatur.finding.Passage.Piece;

/** Takes from the index where the words stand: finding them in the text once more took most of a search's time. */
final class Marker extends FieldOffsetStrategy {
    private final MatchesIterator found;

    Marker(String field, MatchesIterator found) {
        super(new UHComponents(
                field,
                field::equals,
                new MatchNoDocsQuery(),
                new BytesRef[0],
                PhraseHelper.NONE,
                new LabelledCharArrayMatcher[0],
                false,
                Set.of()));
        this.found = found;
    }

    @Override
    public OffsetSource getOffsetSource() {
        return OffsetSource.POSTINGS;
    }

    @Override
    public OffsetsEnum getOffsetsEnum(LeafReader leaf, int page, String text) {
        return new OffsetsEnum.OfMatchesIteratorWithSubs(found);
    }

    static Passage mark(Matches matches, String field, String text, Supplier<BreakIterator> parts) throws IOException {
        var found = matches.getMatches(field);
        if (found == null) {
            return Passage.NONE;
        }
        var marker = new FieldHighlighter(
                field,
                new Marker(field, found),
                parts.get(),
                new PassageScorer(),
                1,
                0,
                new Pieces(),
                Comparator.comparingInt(org.apache.lucene.search.uhighlight.Passage::getStartOffset));
        return marker.highlightFieldForDoc(null, 0, text) instanceof Passage passage ? passage : Passage.NONE;
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
