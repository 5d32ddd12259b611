package org.imprimatur.listing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first of many: who wants a sheet of them need not put the others in order. */
final class Foremost {
    private Foremost() {}

    /** The first ones, in order. */
    static <T> List<T> of(Collection<T> many, Comparator<? super T> order, int most) {
        if (most >= many.size()) {
            return many.stream().sorted(order).toList();
        }
        var last = new PriorityQueue<T>(order.reversed());
        for (T one : many) {
            if (last.size() < most) {
                last.add(one);
            } else if (most > 0 && order.compare(one, last.element()) < 0) {
                last.remove();
                last.add(one);
            }
        }
        return last.stream().sorted(order).toList();
    }
}
