package org.imprimatur.redline;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Gives up small islands of kept words between changes, so that a redline reads as phrases and not as confetti. */
final class Phrases {

    /** A short common word: "of", "the", "and". */
    private static final int SHORT_WORD = 3;

    /** Kept words between two changes; the change that follows them is known by its weight. */
    private record Island(int from, int to, int weight, int before) {}

    private final int[] matches;

    private Phrases(int[] matches) {
        this.matches = matches;
    }

    static void join(int[] matches, List<Word> a, List<Word> b) {
        new Phrases(matches).join(Script.runs(matches, a, b));
    }

    private void join(List<Script.Run> runs) {
        Deque<Island> islands = new ArrayDeque<>();
        int change = 0;
        int at = 0;
        boolean started = false;
        for (var run : runs) {
            int end = at + run.before().size();
            if (!run.kept()) {
                change += Math.max(weight(run.before()), weight(run.after()));
                started = true;
                change = flood(islands, change);
            } else if (started) {
                islands.push(new Island(at, end, weight(run.before()), change));
                change = 0;
            }
            at = end;
        }
    }

    /** The change just met may drown the island before it, and then, grown, the one before that. */
    private int flood(Deque<Island> islands, int change) {
        int sum = change;
        while (!islands.isEmpty() && drowns(islands.peek(), sum)) {
            var island = islands.pop();
            Arrays.fill(matches, island.from, island.to, -1);
            sum += island.before + island.weight;
        }
        return sum;
    }

    private static boolean drowns(Island island, int after) {
        return island.weight == 0
                || (island.weight <= SHORT_WORD && Math.min(island.before, after) > 0)
                || 2 * island.weight <= Math.min(island.before, after);
    }

    /** Letters of what is read; an image or a line break holds its place. */
    private static int weight(List<Word> words) {
        int weight = 0;
        for (var word : words) {
            weight += switch (word.type()) {
                case SPACE, MARK -> 0;
                case OBJECT -> 100;
                case IDEOGRAPH -> 2;
                case WORD -> word.raw().length();
            };
        }
        return weight;
    }
}
