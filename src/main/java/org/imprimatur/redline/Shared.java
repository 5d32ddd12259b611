package org.imprimatur.redline;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Leaves out of the search what the other side does not have at all: it can match nothing and only costs time. */
final class Shared {

    private Shared() {}

    static int[] match(int[] a, int[] b, boolean anchored) {
        var fromA = placesOfShared(a, b);
        var fromB = placesOfShared(b, a);
        var found = Matching.match(values(a, fromA), values(b, fromB), anchored);
        var matches = new int[a.length];
        Arrays.fill(matches, -1);
        for (int i = 0; i < found.length; i++) {
            matches[fromA[i]] = found[i] < 0 ? -1 : fromB[found[i]];
        }
        return matches;
    }

    private static int[] placesOfShared(int[] here, int[] there) {
        Set<Integer> known = new HashSet<>();
        for (int key : there) {
            known.add(key);
        }
        return IntStream.range(0, here.length)
                .filter(i -> known.contains(here[i]))
                .toArray();
    }

    private static int[] values(int[] all, int[] places) {
        return Arrays.stream(places).map(place -> all[place]).toArray();
    }
}
