package org.imprimatur.redline;

/**
 * A point on a shortest way of edits through a box, searched from both ends at once (E. W. Myers, "An O(ND) difference
 * algorithm and its variations", 1986). After too many edits: the point that the search got farthest to.
 */
final class Middle {

    private static final int MOST_EDITS = 256;

    /** In a text as long as this the search is given up sooner: it would be begun again and again. */
    private static final int LONG = 8000;

    private static final int MOST_EDITS_OF_LONG = 96;

    private final int[] a;
    private final int[] b;
    private final Matching.Box box;

    /** How far the search got on each diagonal x - y, from the start and from the end. */
    private final int[] forth;

    private final int[] back;
    private final int zero;
    private final int mostEdits;

    Middle(int[] a, int[] b, Matching.Box box) {
        this.a = a;
        this.b = b;
        this.box = box;
        int length = box.aHigh() - box.aLow() + box.bHigh() - box.bLow();
        mostEdits = length < LONG ? MOST_EDITS : MOST_EDITS_OF_LONG;
        int reach = Math.min(mostEdits, (length + 1) / 2) + 2;
        forth = new int[2 * reach + 1];
        back = new int[2 * reach + 1];
        zero = reach;
    }

    /** Diagonals are counted from the start going forth, from the end going back. */
    Matching.Point find() {
        int width = box.aHigh() - box.aLow();
        int height = box.bHigh() - box.bLow();
        int delta = width - height;
        boolean odd = (delta & 1) != 0;
        for (int edits = 0; ; edits++) {
            for (int k = -edits; k <= edits; k += 2) {
                int x = stepForth(k, edits);
                int opposite = delta - k;
                if (odd && Math.abs(opposite) < edits && x + back[zero + opposite] >= width) {
                    return point(x, x - k);
                }
            }
            for (int k = -edits; k <= edits; k += 2) {
                int x = stepBack(k, edits);
                int opposite = delta - k;
                if (!odd && Math.abs(opposite) <= edits && x + forth[zero + opposite] >= width) {
                    return point(width - x, height - (x - k));
                }
            }
            if (edits == mostEdits) {
                return farthest(edits, width, height);
            }
        }
    }

    private int stepForth(int k, int edits) {
        int x = start(forth, k, edits);
        int y = x - k;
        while (box.aLow() + x < box.aHigh() && box.bLow() + y < box.bHigh() && a[box.aLow() + x] == b[box.bLow() + y]) {
            x++;
            y++;
        }
        forth[zero + k] = x;
        return x;
    }

    private int stepBack(int k, int edits) {
        int x = start(back, k, edits);
        int y = x - k;
        while (box.aHigh() - x > box.aLow()
                && box.bHigh() - y > box.bLow()
                && a[box.aHigh() - x - 1] == b[box.bHigh() - y - 1]) {
            x++;
            y++;
        }
        back[zero + k] = x;
        return x;
    }

    /** One edit away from what the diagonals beside had reached. */
    private int start(int[] reach, int k, int edits) {
        if (edits == 0) {
            return 0;
        }
        int right = k > -edits ? reach[zero + k - 1] + 1 : -1;
        int down = k < edits ? reach[zero + k + 1] : -1;
        return Math.max(right, down);
    }

    private Matching.Point farthest(int edits, int width, int height) {
        int best = -1;
        var point = point(0, 0);
        for (int k = -edits; k <= edits; k += 2) {
            int x = forth[zero + k];
            if (x <= width && x - k <= height && x - k >= 0 && 2 * x - k > best) {
                best = 2 * x - k;
                point = point(x, x - k);
            }
        }
        return point;
    }

    private Matching.Point point(int x, int y) {
        return new Matching.Point(box.aLow() + x, box.bLow() + y);
    }
}
