package org.imprimatur.journal;

import java.util.List;
import java.util.function.Predicate;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Standing;

/** The pages that fit a question: how many they are, and as many of them as somebody wants to see. */
public record Found(Selection pages, Ranking<?> order, boolean isTurned) {
    public int size() {
        return pages.size();
    }

    public boolean has(PageId page) {
        return order.isAmong(pages, page);
    }

    /** All of them, in the order that was asked for. */
    public List<Standing> all() {
        return some(0, Integer.MAX_VALUE);
    }

    /** The first ones after some that are passed over, in the order that was asked for. */
    public List<Standing> some(int skip, int most) {
        return order.some(pages, isTurned, skip, most);
    }

    /**
     * The first ones of those that come after a place.
     *
     * @param isBefore true of the pages before it, and of it, in this order that is not turned
     */
    public List<Standing> after(Predicate<Standing> isBefore, int most) {
        return order.after(isBefore, pages, most);
    }
}
