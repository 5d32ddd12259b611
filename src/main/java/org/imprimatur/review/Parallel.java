package org.imprimatur.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.imprimatur.redline.Chapter;

/** A text and its translation beside each other, chapter by chapter. */
public record Parallel(List<Row> rows) {
    /** What says the same in both languages; one side is empty where the other has nothing of the kind. */
    public record Row(Optional<Chapter> source, Optional<Chapter> translation) {}

    /** Longer texts than any page has are laid side by side as they come. */
    private static final int MOST_COMPARISONS = 250_000;

    private static final double OTHER_LEVEL = 0.2;

    public Parallel {
        rows = List.copyOf(rows);
    }

    /** So that most headings find one of their level, and among those the ones with the same figures and addresses. */
    public static Parallel of(List<Chapter> source, List<Chapter> translation) {
        if ((long) source.size() * translation.size() > MOST_COMPARISONS) {
            return asTheyCome(source, translation);
        }
        var best = worths(source, translation);
        var rows = new ArrayList<Row>();
        int i = 0;
        int j = 0;
        while (i < source.size() || j < translation.size()) {
            boolean left = i < source.size();
            boolean right = j < translation.size();
            boolean together =
                    left && right && best[i][j] == best[i + 1][j + 1] + worth(source.get(i), translation.get(j));
            boolean onlyLeft = !together && left && (!right || best[i + 1][j] >= best[i][j + 1]);
            rows.add(new Row(
                    together || onlyLeft ? Optional.of(source.get(i++)) : Optional.empty(),
                    onlyLeft ? Optional.empty() : Optional.of(translation.get(j++))));
        }
        return new Parallel(rows);
    }

    private static Parallel asTheyCome(List<Chapter> source, List<Chapter> translation) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < Math.max(source.size(), translation.size()); i++) {
            rows.add(new Row(at(source, i), at(translation, i)));
        }
        return new Parallel(rows);
    }

    private static Optional<Chapter> at(List<Chapter> chapters, int place) {
        return place < chapters.size() ? Optional.of(chapters.get(place)) : Optional.empty();
    }

    private static double[][] worths(List<Chapter> source, List<Chapter> translation) {
        var best = new double[source.size() + 1][translation.size() + 1];
        for (int i = source.size() - 1; i >= 0; i--) {
            for (int j = translation.size() - 1; j >= 0; j--) {
                double together = best[i + 1][j + 1] + worth(source.get(i), translation.get(j));
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }

    private static double worth(Chapter one, Chapter other) {
        double level = one.level() == other.level() ? 1 : OTHER_LEVEL;
        boolean onlyOneHasHeading = (one.level() == 0) != (other.level() == 0);
        return onlyOneHasHeading ? 0 : level * (1 + 2 * sharedMarks(one, other) + sameLength(one, other));
    }

    private static double sharedMarks(Chapter one, Chapter other) {
        var all = new HashSet<>(one.marks());
        all.addAll(other.marks());
        var shared = new HashSet<>(one.marks());
        shared.retainAll(other.marks());
        return all.isEmpty() ? 0 : (double) shared.size() / all.size();
    }

    /** Chinese takes about as many characters as English takes words, and a half more. */
    private static double sameLength(Chapter one, Chapter other) {
        double longer = Math.max(1, Math.max(one.length(), other.length()));
        return Math.min(one.length(), other.length()) / longer / 2;
    }
}
