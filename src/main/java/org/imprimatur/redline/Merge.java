package org.imprimatur.redline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Two later texts put together over the one that both began from, piece by piece. */
public record Merge(List<Part> parts) {
    /** Who changed a stretch of pieces. */
    public enum Kind {
        NOBODY,
        THEY,
        I,
        /** Both, and to the same. */
        ALIKE,
        /** Both, each to something else. */
        BOTH
    }

    /** A stretch of pieces as it was, as they made it and as I made it. */
    public record Part(Kind kind, List<String> base, List<String> theirs, List<String> mine) {
        public Part {
            base = List.copyOf(base);
            theirs = List.copyOf(theirs);
            mine = List.copyOf(mine);
        }

        /** What the stretch becomes by itself; of two different changes nobody but a person can tell. */
        public Optional<List<String>> settled() {
            return switch (kind) {
                case NOBODY, THEY, ALIKE -> Optional.of(theirs);
                case I -> Optional.of(mine);
                case BOTH -> Optional.empty();
            };
        }
    }

    public Merge {
        parts = List.copyOf(parts);
    }

    /** Pieces that differ in nothing but the white space at their end are the same. */
    public static Merge of(List<String> base, List<String> theirs, List<String> mine) {
        return new Merging(base, theirs, mine, true).merge();
    }

    /** Both changes of one passage where they touch different words that are not next to each other. */
    public static Optional<String> ofWords(String base, String theirs, String mine) {
        var merge = new Merging(Tokens.of(base), Tokens.of(theirs), Tokens.of(mine), false).merge();
        return merge.hasConflicts()
                ? Optional.empty()
                : Optional.of(merge.parts.stream()
                        .flatMap(part -> part.settled().orElseThrow().stream())
                        .collect(Collectors.joining()));
    }

    public boolean hasConflicts() {
        return parts.stream().anyMatch(part -> part.kind() == Kind.BOTH);
    }

    public boolean isUntouched() {
        return parts.stream().allMatch(part -> part.kind() == Kind.NOBODY);
    }
}
