package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.List;

/** Numbers the changes in the order in which they are drawn, and counts their words. */
final class Stops {

    private static final int LONGEST_EXCERPT = 120;

    private final List<Change> changes = new ArrayList<>();
    private final Places places = new Places();
    private int added;
    private int removed;
    private int moved;

    /** What comes next stands below this block, should it be a heading. */
    void pass(Block block) {
        places.pass(block);
    }

    String add(Change.Kind kind, List<Word> before, List<Word> after) {
        var id = "change-" + (changes.size() + 1);
        changes.add(new Change(id, kind, excerpt(before), excerpt(after), places.last()));
        if (kind == Change.Kind.MOVED) {
            moved += Word.count(after);
        } else if (kind != Change.Kind.LINK_CHANGED && kind != Change.Kind.FORMAT_CHANGED) {
            removed += Word.count(before);
            added += Word.count(after);
        }
        return id;
    }

    /** One stop for both places of what moved; what became of its words are stops of their own. */
    String moved(Move move) {
        return add(Change.Kind.MOVED, Words.of(move.from), Words.of(move.to));
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    Summary summary() {
        return new Summary(added, removed, moved);
    }

    static String excerpt(List<Word> words) {
        var text = new StringBuilder();
        for (var word : words) {
            if (text.length() > LONGEST_EXCERPT) {
                return text.append('…').toString();
            }
            text.append(word.text());
        }
        return text.toString().strip();
    }
}
