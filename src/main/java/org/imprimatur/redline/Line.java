package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the words of one block and keeps the inline tags around them nested, whatever is wrapped around what. */
final class Line {

    private final Tape tape;
    private final List<Tag> open = new ArrayList<>();
    private final Set<Tag> seen = new HashSet<>();
    private int floor;

    Line(Tape tape) {
        this.tape = tape;
    }

    void word(Word word, Segment segment, boolean withIds) {
        moveInto(word.within(), withIds);
        tape.put(segment);
    }

    void note(String html) {
        tape.note(html);
    }

    /** Opens a wrapper as deep inside the open tags as all its words stand, but outside of the tags from the limit on. */
    void wrap(String opening, List<Word> words, int limit) {
        int depth = Math.min(limit, open.size());
        for (var word : words) {
            depth = Math.min(depth, sharedDepth(word.within()));
        }
        closeTo(depth);
        tape.note(opening);
        floor = depth;
    }

    void unwrap(String closing) {
        closeTo(floor);
        tape.note(closing);
        floor = 0;
    }

    void end() {
        closeTo(0);
    }

    private void moveInto(List<Tag> within, boolean withIds) {
        int shared = Math.max(floor, sharedDepth(within));
        closeTo(shared);
        for (var tag : within.subList(shared, within.size())) {
            tape.note(tag.shown("", withIds && seen.add(tag)));
            open.add(tag);
        }
    }

    private int sharedDepth(List<Tag> within) {
        return sharedDepth(open, within);
    }

    static boolean sameTags(Word one, Word other) {
        int shared = sharedDepth(one.within(), other.within());
        return shared == one.within().size() && shared == other.within().size();
    }

    static int sharedDepth(List<Tag> one, List<Tag> other) {
        int depth = 0;
        while (depth < one.size() && depth < other.size() && one.get(depth).looksLike(other.get(depth))) {
            depth++;
        }
        return depth;
    }

    private void closeTo(int depth) {
        while (open.size() > depth) {
            tape.note(open.remove(open.size() - 1).closing());
        }
    }
}
