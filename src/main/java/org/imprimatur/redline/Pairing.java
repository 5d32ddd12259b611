package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Pairs blocks that are alike though not the same, in order, so that the sum of their likeness is greatest. */
final class Pairing {

    /** More comparisons than this at once are cut into stretches. */
    private static final int MOST_COMPARISONS = 10_000;

    private static final double ALIKE = 0.4;

    /** Enough for blocks of blocks, and for two blocks that stand alone between the same neighbours. */
    private static final double LITTLE_ALIKE = 0.2;

    /** A row that says nearly the same of something else. */
    private static final double VERY_ALIKE = 0.7;

    private static final Set<String> PROSE = Set.of("", "p", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final List<Block> a;
    private final List<Block> b;
    private final List<Matching.Point> pairs = new ArrayList<>();

    private Pairing(List<Block> a, List<Block> b) {
        this.a = a;
        this.b = b;
    }

    static List<Matching.Point> of(List<Block> a, List<Block> b) {
        var pairing = new Pairing(a, b);
        double all = (double) a.size() * b.size();
        int stretches = Math.max(1, (int) Math.ceil(Math.sqrt(all / MOST_COMPARISONS)));
        for (int i = 0; i < stretches; i++) {
            pairing.stretch(
                    part(a, i, stretches), part(a, i + 1, stretches), part(b, i, stretches), part(b, i + 1, stretches));
        }
        return pairing.pairs;
    }

    private static int part(List<Block> blocks, int part, int parts) {
        return (int) ((long) blocks.size() * part / parts);
    }

    private void stretch(int aLow, int aHigh, int bLow, int bHigh) {
        int rows = aHigh - aLow;
        int columns = bHigh - bLow;
        var best = new double[rows + 1][columns + 1];
        var paired = new boolean[rows][columns];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double apart = Math.max(best[i + 1][j], best[i][j + 1]);
                double together =
                        best[i + 1][j + 1] + worth(a.get(aLow + i), b.get(bLow + j), rows == 1 && columns == 1);
                paired[i][j] = together > apart;
                best[i][j] = Math.max(apart, together);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (paired[i][j]) {
                pairs.add(new Matching.Point(aLow + i++, bLow + j++));
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static double worth(Block a, Block b, boolean alone) {
        double least = least(a, b, alone);
        if (!akin(a, b) || a.gist().likenessAtMost(b.gist()) < least) {
            return 0;
        }
        double likeness = a.gist().likeness(b.gist());
        return likeness < least ? 0 : likeness;
    }

    private static double least(Block a, Block b, boolean alone) {
        if (a.name().equals("tr") && b.name().equals("tr")) {
            return first(a).equals(first(b)) ? LITTLE_ALIKE : VERY_ALIKE;
        }
        return alone || a instanceof Block.Branch || b instanceof Block.Branch ? LITTLE_ALIKE : ALIKE;
    }

    /** What a row is about: another thing in its first cell makes it another row. */
    private static String first(Block row) {
        var cells = row instanceof Block.Branch branch ? branch.parts() : List.<Block>of();
        return cells.isEmpty() ? "" : cells.get(0).raw();
    }

    /** May one become the other? A paragraph may become a heading, never a table. */
    static boolean akin(Block a, Block b) {
        var one = a.name();
        var other = b.name();
        if (one.equals(other)) {
            return true;
        }
        boolean leaves = a instanceof Block.Leaf && b instanceof Block.Leaf;
        return (leaves && PROSE.contains(one) && PROSE.contains(other))
                || (LISTS.contains(one) && LISTS.contains(other))
                || (CELLS.contains(one) && CELLS.contains(other));
    }
}
