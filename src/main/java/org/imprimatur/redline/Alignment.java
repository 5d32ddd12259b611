package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Puts the blocks of two texts beside each other: the same ones first, then those that are alike. */
final class Alignment {

    private final Vocabulary vocabulary;

    /** The columns of the table that is being aligned. */
    private Grid grid = Grid.NONE;

    Alignment(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Step> of(List<Block> a, List<Block> b) {
        if (isRow(a) && isRow(b)) {
            if (a.size() == b.size()) {
                return oneByOne(a, b);
            }
            if (grid.fits(a, b)) {
                return inPairs(a, b, grid.pairs());
            }
        }
        var matches = Matching.ofBlocks(keys(a), keys(b));
        var steps = new ArrayList<Step>();
        var moving = keysOnBothSides(a, b, matches);
        int aLow = 0;
        int bLow = 0;
        for (int i = 0; i <= a.size(); i++) {
            if (i == a.size() || matches[i] >= 0) {
                int j = i == a.size() ? b.size() : matches[i];
                between(a.subList(aLow, i), b.subList(bLow, j), moving, steps);
                if (i < a.size()) {
                    steps.add(new Step.Kept(a.get(i), b.get(j)));
                }
                aLow = i + 1;
                bLow = j + 1;
            }
        }
        return steps;
    }

    Step pair(Block a, Block b) {
        if (a.raw().equals(b.raw()) && a.name().equals(b.name())) {
            return new Step.Kept(a, b);
        }
        if (a instanceof Block.Leaf one && b instanceof Block.Leaf other) {
            return new Step.Edited(one, other);
        }
        var one = branch(a);
        var other = branch(b);
        return a.name().equals("table") ? table(one, other) : nested(one, other);
    }

    /** A column that came or went does so in every row. */
    private Step table(Block.Branch a, Block.Branch b) {
        var outer = grid;
        grid = Grid.of(a, b);
        var step = nested(a, b);
        grid = outer;
        return step;
    }

    private Step nested(Block.Branch a, Block.Branch b) {
        return new Step.Nested(a, b, of(a.parts(), b.parts()));
    }

    private static Block.Branch branch(Block block) {
        return block instanceof Block.Leaf leaf ? leaf.asBranch() : (Block.Branch) block;
    }

    private List<Step> oneByOne(List<Block> a, List<Block> b) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < a.size(); i++) {
            steps.add(pair(a.get(i), b.get(i)));
        }
        return steps;
    }

    private static boolean isRow(List<Block> blocks) {
        return blocks.stream()
                .allMatch(block -> block.name().equals("td") || block.name().equals("th"));
    }

    private int[] keys(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block -> vocabulary.key(block.name() + '\n' + block.raw()))
                .toArray();
    }

    /** What stands unmatched on both sides has moved, and is not to be paired with something that is only alike. */
    private Set<Integer> keysOnBothSides(List<Block> a, List<Block> b, int[] matches) {
        var matched = new HashSet<Integer>();
        var left = new HashSet<Integer>();
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] >= 0) {
                matched.add(matches[i]);
            } else if (Moves.canMove(a.get(i))) {
                left.add(key(a.get(i)));
            }
        }
        var both = new HashSet<Integer>();
        for (int j = 0; j < b.size(); j++) {
            if (!matched.contains(j) && left.contains(key(b.get(j)))) {
                both.add(key(b.get(j)));
            }
        }
        return both;
    }

    private int key(Block block) {
        return vocabulary.key(block.name() + '\n' + block.raw());
    }

    private void between(List<Block> a, List<Block> b, Set<Integer> moving, List<Step> steps) {
        var staying = staying(a, moving);
        var others = staying(b, moving);
        steps.addAll(inPairs(
                a,
                b,
                Pairing.of(at(a, staying), at(b, others)).stream()
                        .map(pair -> new Matching.Point(staying[pair.x()], others[pair.y()]))
                        .toList()));
    }

    private List<Step> inPairs(List<Block> a, List<Block> b, List<Matching.Point> pairs) {
        var steps = new ArrayList<Step>();
        int i = 0;
        int j = 0;
        for (var pair : pairs) {
            for (; i < pair.x(); i++) {
                steps.add(new Step.Gone(a.get(i)));
            }
            for (; j < pair.y(); j++) {
                steps.add(new Step.Come(b.get(j)));
            }
            steps.add(pair(a.get(i++), b.get(j++)));
        }
        a.subList(i, a.size()).forEach(block -> steps.add(new Step.Gone(block)));
        b.subList(j, b.size()).forEach(block -> steps.add(new Step.Come(block)));
        return steps;
    }

    private int[] staying(List<Block> blocks, Set<Integer> moving) {
        return IntStream.range(0, blocks.size())
                .filter(i -> !moving.contains(key(blocks.get(i))))
                .toArray();
    }

    private static List<Block> at(List<Block> blocks, int[] places) {
        return Arrays.stream(places).mapToObj(blocks::get).toList();
    }
}
