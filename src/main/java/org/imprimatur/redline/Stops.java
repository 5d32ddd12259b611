package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.List;

/** Numbers the changes in the order in which they are drawn, and counts their words. */
final class Stops {

    private static final int LONGEST_EXCERPT = 120;

    private final List<Change> changes = new ArrayList<>();
    private int added;
    private int removed;
    private int moved;

    String add(Change.Kind kind, List<Word> before, List<Word> after) {
        var id = "change-" + (changes.size() + 1);
        changes.add(new Change(id, kind, excerpt(before), excerpt(after)));
        if (kind == Change.Kind.MOVED) {
            moved += Word.count(after);
        } else if (kind != Change.Kind.LINK_CHANGED && kind != Change.Kind.FORMAT_CHANGED) {
            removed += Word.count(before);
            added += Word.count(after);
        }
        return id;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    Summary summary() {
        return new Summary(added, removed, moved);
    }

    private static String excerpt(List<Word> words) {
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
