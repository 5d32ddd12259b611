package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.List;
import org.imprimatur.redline.Merge.Kind;
import org.imprimatur.redline.Merge.Part;

/**
 * Puts two texts together: what both left alone stands fast, what lies between is a change of one or of both. Two
 * changes next to each other stay two, where each leaves the other's pieces alone.
 */
final class Merging {
    private final List<String> base;
    private final List<String> theirs;
    private final List<String> mine;
    private final int[] inTheirs;
    private final int[] inMine;
    private final boolean neighbours;
    private final List<Part> parts = new ArrayList<>();
    private int baseFrom;
    private int theirsFrom;
    private int mineFrom;

    /** @param neighbours whether changes of pieces next to each other are two changes */
    Merging(List<String> base, List<String> theirs, List<String> mine, boolean neighbours) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
        this.neighbours = neighbours;
        var vocabulary = new Vocabulary();
        inTheirs = Matching.match(keys(base, vocabulary), keys(theirs, vocabulary), neighbours);
        inMine = Matching.match(keys(base, vocabulary), keys(mine, vocabulary), neighbours);
    }

    private static int[] keys(List<String> pieces, Vocabulary vocabulary) {
        return pieces.stream().mapToInt(piece -> vocabulary.key(key(piece))).toArray();
    }

    private static String key(String piece) {
        var stripped = piece.stripTrailing();
        return stripped.isEmpty() ? piece : stripped;
    }

    Merge merge() {
        for (int i = 0; i < base.size(); i++) {
            if (inTheirs[i] >= 0 && inMine[i] >= 0) {
                cut(i, inTheirs[i], inMine[i]);
                cut(i + 1, inTheirs[i] + 1, inMine[i] + 1);
            } else if (neighbours && i + 1 < base.size()) {
                cutBetween(i);
            }
        }
        cut(base.size(), theirs.size(), mine.size());
        return new Merge(parts);
    }

    /** One of them left this piece alone, the other the next one. */
    private void cutBetween(int i) {
        if (inTheirs[i] >= 0 && inMine[i + 1] >= 0 && inTheirs[i + 1] < 0) {
            cut(i + 1, inTheirs[i] + 1, inMine[i + 1]);
        } else if (inMine[i] >= 0 && inTheirs[i + 1] >= 0 && inMine[i + 1] < 0) {
            cut(i + 1, inTheirs[i + 1], inMine[i] + 1);
        }
    }

    private void cut(int baseTo, int theirsTo, int mineTo) {
        var was = base.subList(baseFrom, baseTo);
        var their = theirs.subList(theirsFrom, theirsTo);
        var my = mine.subList(mineFrom, mineTo);
        if (!was.isEmpty() || !their.isEmpty() || !my.isEmpty()) {
            addAll(was, their, my);
        }
        baseFrom = baseTo;
        theirsFrom = theirsTo;
        mineFrom = mineTo;
    }

    /** Where both changed as many pieces as there were, each is a decision of its own. */
    private void addAll(List<String> was, List<String> their, List<String> my) {
        boolean pairs = neighbours && was.size() == their.size() && was.size() == my.size();
        if (!pairs || kind(was, their, my) != Kind.BOTH) {
            add(new Part(kind(was, their, my), was, their, my));
            return;
        }
        for (int i = 0; i < was.size(); i++) {
            var one = was.subList(i, i + 1);
            add(new Part(
                    kind(one, their.subList(i, i + 1), my.subList(i, i + 1)),
                    one,
                    their.subList(i, i + 1),
                    my.subList(i, i + 1)));
        }
    }

    private static Kind kind(List<String> was, List<String> their, List<String> my) {
        boolean theyKept = same(was, their);
        boolean iKept = same(was, my);
        if (theyKept) {
            return iKept ? Kind.NOBODY : Kind.I;
        }
        if (iKept) {
            return Kind.THEY;
        }
        return same(their, my) ? Kind.ALIKE : Kind.BOTH;
    }

    private static boolean same(List<String> some, List<String> others) {
        return some.stream()
                .map(Merging::key)
                .toList()
                .equals(others.stream().map(Merging::key).toList());
    }

    /** What nobody touched is one stretch, however long. */
    private void add(Part part) {
        int last = parts.size() - 1;
        if (part.kind() == Kind.NOBODY && last >= 0 && parts.get(last).kind() == Kind.NOBODY) {
            var before = parts.get(last);
            parts.set(
                    last,
                    new Part(
                            Kind.NOBODY,
                            joined(before.base(), part.base()),
                            joined(before.theirs(), part.theirs()),
                            joined(before.mine(), part.mine())));
        } else {
            parts.add(part);
        }
    }

    private static List<String> joined(List<String> some, List<String> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
