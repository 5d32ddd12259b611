package org.imprimatur.desk.home;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.pages.PageLine;
import org.imprimatur.listing.Counting;
import org.imprimatur.listing.Figures.Expiry;
import org.imprimatur.page.PageId;

/**
 * What expires, along a line of days; what is past stands at its beginning.
 *
 * @param marks where on the line something ends
 * @param lines what ends, the first end first
 * @param total how many pages that are
 */
public record TimeLine(List<Mark> marks, List<Line> lines, int total) {
    /** In the units of the picture: where today is, how wide a day, and how wide a mark. */
    private static final int TODAY = 44;

    private static final int DAY = 3;
    private static final int MARK = 20;

    /** More than these are counted, not named. */
    private static final int NAMED = 20;

    /** Some pages that end at about the same time. */
    public record Mark(int x, int pages, boolean isPast) {}

    /** One page, with the days until it ends; negative where that is past. */
    public record Line(PageLine page, String day, long days) {
        public boolean isPast() {
            return days < 0;
        }

        public long ago() {
            return -days;
        }
    }

    static TimeLine of(List<Expiry> expiring, Function<PageId, PageLine> pages, Words words) {
        Map<Integer, Long> places =
                expiring.stream().collect(Collectors.groupingBy(TimeLine::x, TreeMap::new, Collectors.counting()));
        return new TimeLine(
                places.entrySet().stream()
                        .map(one -> new Mark(one.getKey(), one.getValue().intValue(), one.getKey() < TODAY))
                        .toList(),
                expiring.stream()
                        .limit(NAMED)
                        .map(one -> new Line(pages.apply(one.page()), day(one, words), one.days()))
                        .toList(),
                expiring.size());
    }

    private static String day(Expiry one, Words words) {
        return words.day(one.day().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Marks that would cover each other are one. */
    private static int x(Expiry one) {
        if (one.days() < 0) {
            return TODAY / 2;
        }
        return TODAY + (int) one.days() * DAY / MARK * MARK + MARK / 2;
    }

    public int more() {
        return total - lines.size();
    }

    public int width() {
        return TODAY + Counting.DAYS_AHEAD * DAY + MARK;
    }

    /** Where a day stands. */
    public int at(int days) {
        return TODAY + days * DAY;
    }
}
