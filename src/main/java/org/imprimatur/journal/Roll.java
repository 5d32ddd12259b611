package org.imprimatur.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imprimatur.page.PageId;

/** A number for each page, from 0 on, as long as the product runs: what is said of all pages takes a bit or a few bytes each. */
final class Roll {
    private final Map<PageId, Integer> numbers = new HashMap<>();
    private final List<PageId> pages = new ArrayList<>();

    synchronized int number(PageId page) {
        return numbers.computeIfAbsent(page, fresh -> {
            pages.add(fresh);
            return pages.size() - 1;
        });
    }

    synchronized PageId page(int number) {
        return pages.get(number);
    }
}
