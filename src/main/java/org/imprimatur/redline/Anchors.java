package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;

/** What stands exactly once on either side, in the longest order that both share (patience). */
final class Anchors {

    /** Where a thing stands, or that it stands more than once. */
    private static final class Places {
        int x = -1;
        int y = -1;
        boolean again;
    }

    private Anchors() {}

    static List<Matching.Point> in(int[] a, int[] b, Matching.Box box) {
        var places = new HashMap<Integer, Places>();
        for (int x = box.aLow(); x < box.aHigh(); x++) {
            var place = places.computeIfAbsent(a[x], unused -> new Places());
            place.again |= place.x >= 0;
            place.x = x;
        }
        for (int y = box.bLow(); y < box.bHigh(); y++) {
            var place = places.get(b[y]);
            if (place != null) {
                place.again |= place.y >= 0;
                place.y = y;
            }
        }
        var unique = new ArrayList<Matching.Point>();
        for (int x = box.aLow(); x < box.aHigh(); x++) {
            var place = places.get(a[x]);
            if (place != null && !place.again && place.y >= 0) {
                unique.add(new Matching.Point(x, place.y));
            }
        }
        return longestRise(unique);
    }

    private static List<Matching.Point> longestRise(List<Matching.Point> points) {
        var tops = new int[points.size()];
        var ends = new int[points.size()];
        var before = new int[points.size()];
        int length = 0;
        for (int i = 0; i < points.size(); i++) {
            int found = Arrays.binarySearch(tops, 0, length, points.get(i).y());
            int pile = found < 0 ? -found - 1 : found;
            tops[pile] = points.get(i).y();
            ends[pile] = i;
            before[i] = pile == 0 ? -1 : ends[pile - 1];
            length = Math.max(length, pile + 1);
        }
        var rise = new ArrayList<Matching.Point>();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            rise.add(points.get(i));
        }
        Collections.reverse(rise);
        return rise;
    }
}
