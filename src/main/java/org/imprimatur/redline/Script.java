package org.imprimatur.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How the words of one block become the words of another: kept runs and changed runs, in turn. */
record Script(List<Run> runs) {

    /** Kept: as many words on either side, one for one. */
    record Run(boolean kept, List<Word> before, List<Word> after) {

        boolean isVisible() {
            return !kept && (shows(before) || shows(after));
        }

        /** Where the tags around the words change next, on either side. */
        int endOfDress(int from) {
            int end = from + 1;
            while (end < after.size()
                    && before.get(from).within() == before.get(end).within()
                    && after.get(from).within() == after.get(end).within()) {
                end++;
            }
            return end;
        }

        Change.Kind kind() {
            if (before.isEmpty()) {
                return Change.Kind.INSERTED;
            }
            if (after.isEmpty()) {
                return Change.Kind.DELETED;
            }
            return before.stream().anyMatch(Word::isImage) && after.stream().anyMatch(Word::isImage)
                    ? Change.Kind.IMAGE_CHANGED
                    : Change.Kind.REPLACED;
        }

        private static boolean shows(List<Word> words) {
            return words.stream().anyMatch(Word::isSeen);
        }
    }

    static Script of(Block.Leaf before, Block.Leaf after) {
        var a = before.words();
        var b = after.words();
        var matches = spread(matchesOfVisible(a, b), a, b);
        Phrases.join(matches, a, b);
        return new Script(runs(spread(matches, a, b), a, b));
    }

    private static int[] matchesOfVisible(List<Word> a, List<Word> b) {
        var fromA = visible(a);
        var fromB = visible(b);
        var found = Matching.ofWords(keys(a, fromA), keys(b, fromB));
        var matches = new int[a.size()];
        Arrays.fill(matches, -1);
        for (int i = 0; i < found.length; i++) {
            matches[fromA[i]] = found[i] < 0 ? -1 : fromB[found[i]];
        }
        return matches;
    }

    private static int[] visible(List<Word> words) {
        var places = new int[words.size()];
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            if (!words.get(i).isSpace()) {
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static int[] keys(List<Word> words, int[] places) {
        return Arrays.stream(places).map(place -> words.get(place).key()).toArray();
    }

    /** Lets matches grow over the spaces beside them. */
    private static int[] spread(int[] matches, List<Word> a, List<Word> b) {
        int aLow = 0;
        int bLow = 0;
        for (int i = 0; i <= a.size(); i++) {
            if (i == a.size() || matches[i] >= 0) {
                int bHigh = i == a.size() ? b.size() : matches[i];
                fill(matches, a, b, new Matching.Box(aLow, i, bLow, bHigh, 0));
                aLow = i + 1;
                bLow = bHigh + 1;
            }
        }
        return matches;
    }

    private static void fill(int[] matches, List<Word> a, List<Word> b, Matching.Box gap) {
        int i = gap.aLow();
        int j = gap.bLow();
        int iEnd = gap.aHigh();
        int jEnd = gap.bHigh();
        while (i < iEnd && j < jEnd && sameSpace(a.get(i), b.get(j))) {
            matches[i++] = j++;
        }
        while (i < iEnd && j < jEnd && sameSpace(a.get(iEnd - 1), b.get(jEnd - 1))) {
            matches[--iEnd] = --jEnd;
        }
    }

    private static boolean sameSpace(Word a, Word b) {
        return a.isSpace() && b.isSpace() && a.key() == b.key();
    }

    static List<Run> runs(int[] matches, List<Word> a, List<Word> b) {
        var runs = new ArrayList<Run>();
        int j = 0;
        for (int i = 0; i < a.size() || j < b.size(); ) {
            int fromA = i;
            int fromB = j;
            while (i < a.size() && matches[i] == j) {
                i++;
                j++;
            }
            if (i > fromA) {
                runs.add(new Run(true, a.subList(fromA, i), b.subList(fromB, j)));
                continue;
            }
            while (i < a.size() && matches[i] < 0) {
                i++;
            }
            j = i < a.size() ? matches[i] : b.size();
            runs.add(new Run(false, a.subList(fromA, i), b.subList(fromB, j)));
        }
        return runs;
    }
}
