package org.imprimatur.desk.review;

import java.util.List;
import java.util.stream.Collectors;
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The text under review beside its translation, aligned by heading: the one that the others follow on the left.
 *
 * @param others the other languages to choose from; the chosen one is the language of the other text
 * @param behind how the source moved on since its translation was written; nothing where it keeps up
 */
public record TranslationView(
        Side source,
        Side translation,
        List<Choice> others,
        String chosen,
        List<Row> rows,
        @Nullable Behind behind) {
    /** All that is shown of the text under review. */
    String reviewed() {
        return rows.stream()
                .map(row -> source.isReviewed() ? row.source() : row.translation())
                .collect(Collectors.joining());
    }

    /**
     * One of the two texts.
     *
     * @param isReviewed whether it is the one under review, whose changes are marked
     * @param prevails whether it counts where the two differ
     */
    public record Side(
            String id, String locale, String language, int head, int live, boolean isReviewed, boolean prevails) {}

    /** What says the same in both languages; empty where one has nothing of the kind. */
    public record Row(String source, String translation) {}

    /** What changed in the source from the revision that the translation followed to the one that stands now. */
    public record Behind(int followed, int now, int by, Moment since, ComparisonView change) {}
}
