package org.imprimatur.redline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what went at one place and came back, the same, at another. */
final class Moves {

    /** Fewer words come again by chance. */
    private static final int FEWEST_WORDS = 4;

    private final List<Block> gone = new ArrayList<>();
    private final List<Block> come = new ArrayList<>();
    private final IdentityHashMap<Block, Move> byBlock = new IdentityHashMap<>();

    static Moves in(List<Step> steps) {
        var moves = new Moves();
        moves.gather(steps);
        moves.match();
        return moves;
    }

    static boolean canMove(Block block) {
        return block.gist().size() >= FEWEST_WORDS;
    }

    @Nullable
    Move of(Block block) {
        return byBlock.get(block);
    }

    private void gather(List<Step> steps) {
        for (var step : steps) {
            if (step instanceof Step.Gone left && canMove(left.block())) {
                gone.add(left.block());
            } else if (step instanceof Step.Come arrived && canMove(arrived.block())) {
                come.add(arrived.block());
            } else if (step instanceof Step.Nested nested) {
                gather(nested.inside());
            }
        }
    }

    private void match() {
        var waiting = new HashMap<String, Deque<Block>>();
        gone.forEach(block -> waiting.computeIfAbsent(key(block), unused -> new ArrayDeque<>())
                .add(block));
        for (var to : come) {
            var same = waiting.get(key(to));
            var from = same == null ? null : same.poll();
            if (from != null) {
                var move = new Move(from, to);
                byBlock.put(from, move);
                byBlock.put(to, move);
            }
        }
    }

    private static String key(Block block) {
        return block.name() + '\n' + block.raw();
    }
}
