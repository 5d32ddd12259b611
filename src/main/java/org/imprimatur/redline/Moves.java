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

    private final Alignment alignment;
    private final List<Block> gone = new ArrayList<>();
    private final List<Block> come = new ArrayList<>();
    private final IdentityHashMap<Block, Move> byBlock = new IdentityHashMap<>();

    private Moves(Alignment alignment) {
        this.alignment = alignment;
    }

    static Moves in(List<Step> steps, Alignment alignment) {
        var moves = new Moves(alignment);
        moves.gather(steps);
        moves.match();
        moves.matchEdited();
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
                var move = new Move(from, to, null);
                note(move);
            }
        }
    }

    /** What is left may have been changed on the way, though not much. */
    private void matchEdited() {
        var left = gone.stream().filter(block -> !byBlock.containsKey(block)).toList();
        var kin = new Kin(left);
        for (var to : come) {
            if (!byBlock.containsKey(to)) {
                kin.take(to).ifPresent(from -> noteEdited(from, to));
            }
        }
    }

    /** Inside of what moved, things may have moved, too. */
    private void noteEdited(Block from, Block to) {
        var edits = alignment.pair(from, to);
        note(new Move(from, to, edits));
        byBlock.putAll(in(List.of(edits), alignment).byBlock);
    }

    private void note(Move move) {
        byBlock.put(move.from, move);
        byBlock.put(move.to, move);
    }

    private static String key(Block block) {
        return block.name() + '\n' + block.raw();
    }
}
