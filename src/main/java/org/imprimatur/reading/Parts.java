package org.imprimatur.reading;

import java.util.stream.Stream;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.Hash;
import org.jspecify.annotations.Nullable;

/**
 * The live pages in parts of about the same length, each translation group in one, so that a change is one part's. How many
 * there are and which page is where follow from the pages that are live: all nodes have the same, whatever happened before.
 */
final class Parts {
    private static final long SPREAD = 1L << Integer.SIZE;

    private final Shelf<Spot> pages = new Shelf<>(Spot::of);
    private final int most;

    /** @param most how many pages a part has on the average at most */
    Parts(int most) {
        this.most = most;
    }

    /** Where a page stands among all, which has nothing to do with what it says. */
    private record Spot(long spread, String id) implements Comparable<Spot> {
        static Spot of(LivePage page) {
            return new Spot(among(page.group()), page.id().value());
        }

        /** Before all pages that stand there. */
        static Spot before(long spread) {
            return new Spot(spread, "");
        }

        @Override
        public int compareTo(Spot other) {
            int bySpread = Long.compare(spread, other.spread);
            return bySpread == 0 ? id.compareTo(other.id) : bySpread;
        }
    }

    private static long among(GroupId group) {
        return Long.parseLong(Hash.of(group.value()).hex().substring(0, Integer.SIZE / 4), 16);
    }

    void replace(@Nullable LivePage before, @Nullable LivePage now) {
        pages.replace(before, now);
    }

    /** Doubled when they get too long: seldom enough, as all are others then. */
    int count() {
        int count = 1;
        while ((long) count * most < pages.size()) {
            count *= 2;
        }
        return count;
    }

    /** Which of so many parts a group is in; counted from 0. */
    static int of(GroupId group, int count) {
        return (int) (among(group) / (SPREAD / count));
    }

    Stream<LivePage> part(int number, int count) {
        long width = SPREAD / count;
        return pages.between(Spot.before(number * width), Spot.before((number + 1) * width));
    }
}
