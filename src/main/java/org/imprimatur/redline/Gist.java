package org.imprimatur.redline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What a block is about: its words, in Chinese and Japanese its pairs of characters, without their order. */
final class Gist {

    /** One image may become another. */
    private static final int ANY_IMAGE = 0;

    private final int[] features;

    private Gist(int[] features) {
        this.features = features;
    }

    static Gist of(List<Word> words) {
        var features = new int[words.size()];
        int count = 0;
        Word last = null;
        for (var word : words) {
            if (word.type() == Word.Type.IDEOGRAPH) {
                int before = last != null && last.type() == Word.Type.IDEOGRAPH ? last.key() : 0;
                features[count++] = -1 - ((before * 31 + word.key()) & 0x7FFFFFF);
            } else if (word.type() == Word.Type.WORD || word.type() == Word.Type.OBJECT) {
                features[count++] = word.isImage() ? ANY_IMAGE : word.key();
            }
            last = word;
        }
        return sorted(Arrays.copyOf(features, count));
    }

    static Gist ofParts(List<Block> parts) {
        return sorted(parts.stream()
                .flatMapToInt(part -> Arrays.stream(part.gist().features))
                .toArray());
    }

    private static Gist sorted(int[] features) {
        Arrays.sort(features);
        return new Gist(features);
    }

    IntStream features() {
        return Arrays.stream(features);
    }

    int size() {
        return features.length;
    }

    /** From 0, nothing in common, to 1, the same words. */
    double likeness(Gist other) {
        int all = size() + other.size();
        if (all == 0) {
            return 1;
        }
        int common = 0;
        for (int i = 0, j = 0; i < size() && j < other.size(); ) {
            int order = Integer.compare(features[i], other.features[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2.0 * common / all;
    }

    /** The most that the likeness could be, known from the sizes alone. */
    double likenessAtMost(Gist other) {
        int all = size() + other.size();
        return all == 0 ? 1 : 2.0 * Math.min(size(), other.size()) / all;
    }
}
