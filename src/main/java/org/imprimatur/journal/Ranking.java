package org.imprimatur.journal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.imprimatur.page.Border;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Pages in one order, so that who wants the first of them looks at no others. Made when somebody asks first, so that a
 * start need not; from then on a page is looked at once after it moved. It takes some eight bytes for each page.
 */
public final class Ranking<K> {
    private static final int FEW = 100;

    private final Standings standings;
    private final Roll roll;
    private final Function<Standing, Optional<K>> key;
    private final Comparator<? super K> order;
    private final Moved moved;
    private final Column<K> keys = new Column<>();

    /** The numbers of pages, in order. */
    private int[] places = new int[0];

    private int size;
    private boolean isOrdered;

    /**
     * @param key what a page is put in order by; empty where it has no place. Asked on the thread of whoever looks
     * @param order among equals the id decides
     */
    public Ranking(Standings standings, Function<Standing, Optional<K>> key, Comparator<? super K> order) {
        this.standings = standings;
        this.roll = standings.roll();
        this.key = key;
        this.order = order;
        this.moved = new Moved(standings);
    }

    /** How many pages have a place. */
    public synchronized int size() {
        catchUp();
        return size;
    }

    /** The first ones after some that are passed over. */
    public synchronized List<Standing> some(int skip, int most) {
        catchUp();
        int from = Math.min(size, skip);
        return found(Arrays.stream(places, from, from + Math.min(size - from, most)));
    }

    /** The same of the selected ones alone; where it is wanted, from the other end. */
    public synchronized List<Standing> some(Selection among, boolean isTurned, int skip, int most) {
        catchUp();
        var inOrder = isFew(among, (long) skip + most)
                ? ordered(among, isTurned)
                : IntStream.range(0, size)
                        .map(place -> places[isTurned ? size - 1 - place : place])
                        .filter(among::has);
        return found(inOrder.skip(skip).limit(most));
    }

    /** Where all of them are wanted, a few are put in order sooner than found among all that are. */
    private boolean isFew(Selection among, long wanted) {
        return among.size() <= wanted && among.size() < size / FEW;
    }

    private IntStream ordered(Selection few, boolean isTurned) {
        Comparator<Integer> order = this::compare;
        return few.numbers().stream()
                .filter(number -> keys.get(number) != null)
                .boxed()
                .sorted(isTurned ? order.reversed() : order)
                .mapToInt(Integer::intValue);
    }

    /** The first of the selected ones that come after a place. */
    public synchronized List<Standing> after(K last, Selection among, int most) {
        catchUp();
        return found(Arrays.stream(places, end(last), size).filter(among::has).limit(most));
    }

    /** The same after a page that need not be there any more. */
    synchronized List<Standing> after(Predicate<Standing> isBefore, Selection among, int most) {
        catchUp();
        int begin = border(
                number -> standings.find(roll.page(number)).filter(isBefore).isPresent());
        return found(Arrays.stream(places, begin, size).filter(among::has).limit(most));
    }

    boolean isAmong(Selection some, PageId page) {
        return some.has(roll.number(page));
    }

    /** How many stand up to this place, and at it. */
    public synchronized int countUpTo(K last) {
        catchUp();
        return end(last);
    }

    /** Every page may say something else now, though none moved. */
    public synchronized void lookAgain() {
        moved.again();
        isOrdered = false;
    }

    /** The first ones, up to this place and with it. */
    public synchronized List<Standing> upTo(K last) {
        catchUp();
        return found(Arrays.stream(places, 0, end(last)));
    }

    /** Those between two places, and at them. */
    public synchronized List<Standing> between(K first, K last) {
        catchUp();
        int end = end(last);
        return found(Arrays.stream(places, Math.min(begin(first), end), end));
    }

    /** The first ones up to this place as a selection. */
    public synchronized Selection selectedUpTo(K last) {
        catchUp();
        var numbers = new BitSet();
        Arrays.stream(places, 0, end(last)).forEach(numbers::set);
        return new Selection(numbers);
    }

    private List<Standing> found(IntStream numbers) {
        return numbers.mapToObj(roll::page)
                .flatMap(page -> standings.find(page).stream())
                .toList();
    }

    private void catchUp() {
        if (isOrdered) {
            moved.each(page -> place(roll.number(page.id()), key.apply(page).orElse(null)));
        } else {
            moved.each(page -> keys.set(roll.number(page.id()), key.apply(page).orElse(null)));
            putInOrder();
        }
    }

    /** All at once is many times as fast as one after the other. */
    private void putInOrder() {
        places = IntStream.range(0, keys.size())
                .filter(number -> keys.get(number) != null)
                .boxed()
                .sorted(this::compare)
                .mapToInt(Integer::intValue)
                .toArray();
        size = places.length;
        isOrdered = true;
    }

    private void place(int number, @Nullable K now) {
        if (keys.get(number) != null) {
            int place = find(number);
            System.arraycopy(places, place + 1, places, place, size - place - 1);
            size--;
        }
        keys.set(number, now);
        if (now != null) {
            int place = find(number);
            if (size == places.length) {
                places = Arrays.copyOf(places, size + size / 8 + 16);
            }
            System.arraycopy(places, place, places, place + 1, size - place);
            places[place] = number;
            size++;
        }
    }

    /** Where a page stands, or would. */
    private int find(int number) {
        return border(other -> compare(other, number) < 0);
    }

    /** Where those begin that stand at a key or after it. */
    private int begin(K first) {
        return border(number -> order.compare(keyOf(number), first) < 0);
    }

    /** Where those end that stand before a key or at it. */
    private int end(K last) {
        return border(number -> order.compare(keyOf(number), last) <= 0);
    }

    private int border(IntPredicate isBefore) {
        return Border.of(size, place -> isBefore.test(places[place]));
    }

    private int compare(int one, int other) {
        int byKey = order.compare(keyOf(one), keyOf(other));
        return byKey == 0 ? roll.page(one).value().compareTo(roll.page(other).value()) : byKey;
    }

    @SuppressWarnings("NullAway") // only those that have a place are compared
    private K keyOf(int number) {
        return keys.get(number);
    }
}
