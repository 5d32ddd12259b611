package org.imprimatur.redline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds, among blocks that went, the one that another block was made from. */
final class Kin {

    /** So much alike that nobody would say it is another paragraph. */
    private static final double ALIKE = 0.6;

    /** Fewer words are alike by chance. */
    private static final int FEWEST_WORDS = 8;

    /** A word in more blocks than this tells none of them from the others. */
    private static final int COMMON = 8;

    private final List<Block> blocks;
    private final Map<Integer, Set<Integer>> placesByFeature = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    Kin(List<Block> blocks) {
        this.blocks = blocks;
        for (int at = 0; at < blocks.size(); at++) {
            int place = at;
            blocks.get(at)
                    .gist()
                    .features()
                    .forEach(feature -> placesByFeature
                            .computeIfAbsent(feature, unused -> new HashSet<>())
                            .add(place));
        }
    }

    /** A block is the origin of one other at most. */
    Optional<Block> take(Block made) {
        if (made.gist().size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        var votes = new HashMap<Integer, Integer>();
        made.gist()
                .features()
                .mapToObj(feature -> placesByFeature.getOrDefault(feature, Set.of()))
                .filter(places -> places.size() <= COMMON)
                .forEach(places -> places.forEach(place -> votes.merge(place, 1, Integer::sum)));
        return votes.entrySet().stream()
                .filter(vote -> !taken.contains(vote.getKey()))
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(place -> isOrigin(blocks.get(place), made))
                .map(this::take);
    }

    private Block take(int place) {
        taken.add(place);
        return blocks.get(place);
    }

    private static boolean isOrigin(Block from, Block to) {
        return from.frame().tag() != null
                && from.name().equals(to.name())
                && from.gist().size() >= FEWEST_WORDS
                && from.gist().likeness(to.gist()) >= ALIKE;
    }
}
