package org.imprimatur.redline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.stream.IntStream;

/** Follows stretches of an earlier text into a later one, along the redline between the two. */
public final class Course {
    private static final int NOWHERE = -1;

    /** So many characters around a stretch tell which of several equal ones is meant. */
    private static final int AROUND = 32;

    private final Plain before;
    private final Plain after;
    private final int[] images;
    private final int[] origins;

    private Course(Comparison comparison) {
        before = Plain.of(comparison.before());
        after = Plain.of(comparison.after());
        images = new int[before.words().size()];
        origins = new int[after.words().size()];
        Arrays.fill(images, NOWHERE);
        Arrays.fill(origins, NOWHERE);
        link(comparison);
    }

    public static Course ofHtml(String before, String after) {
        return new Course(Comparison.ofHtml(before, after));
    }

    public static Course ofPlain(String before, String after) {
        return new Course(Comparison.ofPlain(before, after));
    }

    private void link(Comparison comparison) {
        var numbers = new IdentityHashMap<Word, Integer>();
        for (int i = 0; i < origins.length; i++) {
            numbers.put(after.words().get(i), i);
        }
        var pairs = Pairs.of(comparison);
        for (int i = 0; i < images.length; i++) {
            var image = pairs.get(before.words().get(i));
            if (image != null) {
                images[i] = numbers.getOrDefault(image, NOWHERE);
                origins[images[i]] = i;
            }
        }
    }

    public Plain before() {
        return before;
    }

    public Plain after() {
        return after;
    }

    /** Where the stretch stands now; empty where it is gone, or less than half of its words are left. */
    public Optional<Carried> follow(Span span) {
        int[] quoted = before.read(span);
        if (quoted.length == 0) {
            return Optional.empty();
        }
        return unbroken(span, quoted)
                .or(() -> written(span, quoted))
                .map(found -> new Carried(found, true))
                .or(() -> survivors(quoted).map(found -> new Carried(found, false)));
    }

    /** All its words are there, one after another. */
    private Optional<Span> unbroken(Span span, int[] quoted) {
        for (int i = 0; i < quoted.length; i++) {
            int image = images[quoted[i]];
            if (image == NOWHERE || (i > 0 && image != nextRead(images[quoted[i - 1]]))) {
                return Optional.empty();
            }
        }
        int first = quoted[0];
        int last = quoted[quoted.length - 1];
        int from = after.place(images[first]).from()
                + Math.max(0, span.from() - before.place(first).from());
        int to = after.place(images[last]).to() - Math.max(0, before.place(last).to() - span.to());
        return Optional.of(new Span(from, to));
    }

    private int nextRead(int word) {
        int next = word + 1;
        while (next < origins.length && !after.isRead(next)) {
            next++;
        }
        return next;
    }

    /** The very words stand there again, and are not what became of other words. */
    private Optional<Span> written(Span span, int[] quoted) {
        return after.find(before.at(span)).stream()
                .filter(found -> Arrays.stream(after.read(found))
                        .allMatch(word -> origins[word] == NOWHERE || contains(quoted, origins[word])))
                .max(Comparator.comparingInt(found -> surroundings(span, found)));
    }

    private static boolean contains(int[] sorted, int value) {
        return Arrays.binarySearch(sorted, value) >= 0;
    }

    private int surroundings(Span was, Span now) {
        int common = 0;
        for (int i = 1; i <= AROUND && same(was.from() - i, now.from() - i); i++) {
            common++;
        }
        for (int i = 0; i < AROUND && same(was.to() + i, now.to() + i); i++) {
            common++;
        }
        return common;
    }

    private boolean same(int was, int now) {
        return was >= 0
                && now >= 0
                && was < before.text().length()
                && now < after.text().length()
                && before.text().charAt(was) == after.text().charAt(now);
    }

    /** At least half of its words are there, close to one another. */
    private Optional<Span> survivors(int[] quoted) {
        int[] left = IntStream.of(quoted)
                .map(word -> images[word])
                .filter(image -> image != NOWHERE)
                .sorted()
                .toArray();
        int[] close = closest(left, 2 * quoted.length + 8);
        if (close.length == 0 || 2 * weight(after, close) < weight(before, quoted)) {
            return Optional.empty();
        }
        int from = withNewBeginning(quoted[0], close[0]);
        int to = withNewEnd(quoted[quoted.length - 1], close[close.length - 1]);
        return Optional.of(new Span(after.place(from).from(), after.place(to).to()));
    }

    private static int weight(Plain text, int[] words) {
        int counted = (int) Arrays.stream(words)
                .filter(word -> text.words().get(word).counts())
                .count();
        return counted == 0 ? words.length : counted;
    }

    /** The longest row of words with no gap wider than this. */
    private static int[] closest(int[] words, int gap) {
        int[] longest = {};
        for (int from = 0, to; from < words.length; from = to) {
            to = from + 1;
            while (to < words.length && words[to] - words[to - 1] <= gap) {
                to++;
            }
            if (to - from > longest.length) {
                longest = Arrays.copyOfRange(words, from, to);
            }
        }
        return longest;
    }

    /** What was written in place of the first words begins right after what stands before them. */
    private int withNewBeginning(int quoted, int survivor) {
        if (images[quoted] != NOWHERE || quoted == 0) {
            return survivor;
        }
        int from = survivor;
        while (from > 0 && isNew(from - 1, survivor)) {
            from--;
        }
        return firstRead(from, survivor);
    }

    private int withNewEnd(int quoted, int survivor) {
        int to = survivor;
        if (images[quoted] == NOWHERE) {
            while (to + 1 < origins.length && isNew(to + 1, survivor)) {
                to++;
            }
        }
        while (to > survivor && !after.isRead(to)) {
            to--;
        }
        return to;
    }

    private boolean isNew(int word, int neighbour) {
        return (origins[word] == NOWHERE || !after.isRead(word)) && after.block(word) == after.block(neighbour);
    }

    private int firstRead(int from, int to) {
        int read = from;
        while (read < to && !after.isRead(read)) {
            read++;
        }
        return read;
    }
}
