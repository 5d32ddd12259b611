package org.imprimatur.listing;

import java.util.List;
import org.imprimatur.journal.Ranking;
import org.imprimatur.journal.Selection;
import org.imprimatur.workflow.Standing;

/** The pages that fit a question: how many they are, and as many of them as somebody wants to see. */
public record Found(Selection pages, Ranking<?> order, boolean isTurned) {
    public int size() {
        return pages.size();
    }

    /** The first ones after some that are passed over, in the order that was asked for. */
    public List<Standing> some(int skip, int most) {
        return order.some(pages, isTurned, skip, most);
    }
}
