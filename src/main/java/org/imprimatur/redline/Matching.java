package org.imprimatur.redline;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Finds what two sequences have in common, in order. Anchors first where they help, then Myers' linear-space search,
 * which takes a good way instead of the best when the two are too unlike: time stays bounded.
 */
final class Matching {

    /** From this length on, words too are matched by what is unique on both sides first. */
    private static final int LONG = 4000;

    /** So many rounds of anchors, each of linear time, at most. */
    private static final int ROUNDS = 24;

    /** A stretch of both sequences that is still to be matched. */
    record Box(int aLow, int aHigh, int bLow, int bHigh, int round) {

        boolean isOpen() {
            return aLow < aHigh && bLow < bHigh;
        }
    }

    private final int[] a;
    private final int[] b;
    private final boolean anchored;
    private final int[] matches;
    private final Deque<Box> boxes = new ArrayDeque<>();

    private Matching(int[] a, int[] b, boolean anchored) {
        this.a = a;
        this.b = b;
        this.anchored = anchored;
        matches = new int[a.length];
        Arrays.fill(matches, -1);
    }

    /** For each of a the place of its match in b, or -1; for things that are mostly unique, such as blocks. */
    static int[] ofBlocks(int[] a, int[] b) {
        return Shared.match(a, b, true);
    }

    /** The same for things that come again and again, such as words. */
    static int[] ofWords(int[] a, int[] b) {
        return Shared.match(a, b, a.length + b.length > LONG);
    }

    static int[] match(int[] a, int[] b, boolean anchored) {
        return new Matching(a, b, anchored).run();
    }

    private int[] run() {
        boxes.push(new Box(0, a.length, 0, b.length, 0));
        while (!boxes.isEmpty()) {
            var box = trimmed(boxes.pop());
            if (box.isOpen() && !splitAtAnchors(box)) {
                splitInTheMiddle(box);
            }
        }
        return matches;
    }

    private Box trimmed(Box box) {
        int aLow = box.aLow;
        int bLow = box.bLow;
        int aHigh = box.aHigh;
        int bHigh = box.bHigh;
        while (aLow < aHigh && bLow < bHigh && a[aLow] == b[bLow]) {
            matches[aLow++] = bLow++;
        }
        while (aLow < aHigh && bLow < bHigh && a[aHigh - 1] == b[bHigh - 1]) {
            matches[--aHigh] = --bHigh;
        }
        return new Box(aLow, aHigh, bLow, bHigh, box.round);
    }

    private boolean splitAtAnchors(Box box) {
        if (!anchored || box.round >= ROUNDS) {
            return false;
        }
        var anchors = Anchors.in(a, b, box);
        if (anchors.isEmpty()) {
            return false;
        }
        int x = box.aLow;
        int y = box.bLow;
        for (var anchor : anchors) {
            matches[anchor.x()] = anchor.y();
            boxes.push(new Box(x, anchor.x(), y, anchor.y(), box.round + 1));
            x = anchor.x() + 1;
            y = anchor.y() + 1;
        }
        boxes.push(new Box(x, box.aHigh, y, box.bHigh, box.round + 1));
        return true;
    }

    private void splitInTheMiddle(Box box) {
        var middle = new Middle(a, b, box).find();
        boxes.push(new Box(box.aLow, middle.x(), box.bLow, middle.y(), ROUNDS));
        boxes.push(new Box(middle.x(), box.aHigh, middle.y(), box.bHigh, ROUNDS));
    }

    /** A place in both sequences. */
    record Point(int x, int y) {}
}
