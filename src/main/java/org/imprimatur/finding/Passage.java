package org.imprimatur.finding;

import java.util.List;
import java.util.stream.Collectors;

/** Part of a text, with what was looked for marked in it. */
public record Passage(List<Piece> pieces) {
    public static final Passage NONE = new Passage(List.of());

    /** Some characters, and whether somebody looked for them. */
    public record Piece(String text, boolean found) {}

    public Passage {
        pieces = List.copyOf(pieces);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Without any mark. */
    public String plain() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
