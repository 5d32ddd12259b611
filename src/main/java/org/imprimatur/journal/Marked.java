package org.imprimatur.journal;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.imprimatur.workflow.Standing;

/**
 * Which pages say what of themselves, a bit for each page and mark: what fits several marks is found without a look at any
 * page. Made when somebody asks first, so that a start need not; from then on a page is looked at once after it moved.
 */
public final class Marked<K> {
    private final Roll roll;
    private final Function<Standing, ? extends Collection<K>> marks;
    private final Function<Standing, ? extends Collection<Standing>> along;
    private final Moved moved;
    private final Map<K, BitSet> pages = new HashMap<>();
    private final Column<Set<K>> said = new Column<>();
    private final BitSet looked = new BitSet();
    /** Many pages say the same. */
    private final Map<Set<K>, Set<K>> same = new HashMap<>();

    /** @param marks what a page says of itself; asked on the thread of whoever looks */
    public Marked(Standings standings, Function<Standing, ? extends Collection<K>> marks) {
        this(standings, marks, List::of);
    }

    /** @param along the pages whose marks may be others when a page moved, itself among them */
    public Marked(
            Standings standings,
            Function<Standing, ? extends Collection<K>> marks,
            Function<Standing, ? extends Collection<Standing>> along) {
        this.roll = standings.roll();
        this.marks = marks;
        this.along = along;
        this.moved = new Moved(standings);
    }

    /** The pages that have all of these marks; all there are, where there are none. */
    public synchronized Selection with(Collection<K> all) {
        moved.each(page -> along.apply(page).forEach(this::mark));
        var fitting = (BitSet) looked.clone();
        all.forEach(mark -> fitting.and(pages.getOrDefault(mark, new BitSet())));
        return new Selection(fitting);
    }

    /** Every page may say something else now, though none moved. */
    public synchronized void lookAgain() {
        moved.again();
    }

    private void mark(Standing page) {
        int number = roll.number(page.id());
        looked.set(number);
        var before = said.get(number);
        var now = Set.copyOf(marks.apply(page));
        (before == null ? Set.<K>of() : before)
                .stream()
                        .filter(mark -> !now.contains(mark))
                        .forEach(mark -> pages.getOrDefault(mark, new BitSet()).clear(number));
        now.forEach(mark -> pages.computeIfAbsent(mark, first -> new BitSet()).set(number));
        said.set(number, same.computeIfAbsent(now, first -> now));
    }
}
