package org.imprimatur.journal;

import java.util.BitSet;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Predicate;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A line of each page, ready to be looked through: what no order and no mark can tell, such as where a part of a word stands.
 * Made when somebody asks first, so that a start need not; from then on a page is looked at once after it moved.
 */
public final class Lines {
    private final Roll roll;
    private final Function<Standing, String> line;
    private final Moved moved;
    private final Column<String> lines = new Column<>();

    /** @param line what a page says; asked on the thread of whoever looks */
    public Lines(Standings standings, Function<Standing, String> line) {
        this.roll = standings.roll();
        this.line = line;
        this.moved = new Moved(standings);
    }

    /** Those of these pages whose line fits. */
    public synchronized Selection fitting(Selection among, Predicate<String> wanted) {
        moved.each(this::note);
        var fitting = new BitSet();
        among.numbers().stream()
                .filter(number -> fits(lines.get(number), wanted))
                .forEach(fitting::set);
        return new Selection(fitting);
    }

    /** Those of these pages that are named here. */
    public Selection named(Selection among, Collection<PageId> pages) {
        var named = new BitSet();
        pages.stream().mapToInt(roll::number).filter(among::has).forEach(named::set);
        return new Selection(named);
    }

    private static boolean fits(@Nullable String line, Predicate<String> wanted) {
        return line != null && wanted.test(line);
    }

    private void note(Standing page) {
        lines.set(roll.number(page.id()), line.apply(page));
    }
}
