package org.imprimatur.api.live;

import java.util.List;
import org.imprimatur.finding.Marked;
import org.imprimatur.finding.Passage.Piece;

/**
 * Where in a page it stands what somebody looks for, in pieces of plain text.
 *
 * @param title the whole title; empty where it has none of it
 * @param passage the part of the text that says most of it
 */
public record Highlight(List<Piece> title, List<Piece> passage) {
    static Highlight of(Marked marked) {
        return new Highlight(marked.title().pieces(), marked.passage().pieces());
    }
}
