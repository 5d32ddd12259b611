package org.imprimatur.listing;

import java.util.Comparator;
import java.util.List;
import org.imprimatur.journal.Ranking;
import org.imprimatur.listing.Order.Listed;
import org.imprimatur.workflow.Standing;

/** The pages that fit a question: how many they are, and as many of them as somebody wants to see. */
public sealed interface Found {
    int size();

    /** The first ones after some that are passed over, in the order that was asked for. */
    List<Standing> some(int skip, int most);

    /** All of them stand in that order already. */
    record Ranked(Ranking<?> order) implements Found {
        @Override
        public int size() {
            return order.size();
        }

        @Override
        public List<Standing> some(int skip, int most) {
            return order.some(skip, most);
        }
    }

    /** They were looked for. */
    record Chosen(List<Listed> pages, Comparator<Listed> order) implements Found {
        @Override
        public int size() {
            return pages.size();
        }

        @Override
        public List<Standing> some(int skip, int most) {
            int until = most > size() - skip ? size() : skip + most;
            return Foremost.of(pages, order, until).stream()
                    .skip(skip)
                    .map(Listed::page)
                    .toList();
        }
    }
}
