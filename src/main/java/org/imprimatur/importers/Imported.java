package org.imprimatur.importers;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was read from a file.
 *
 * @param source the name the file came under
 * @param sha256 of the bytes of the file
 * @param locale such as {@code en} or {@code zh}; null where nothing tells it
 * @param path a proposal: the name of the file without locale, extension and {@code index}
 * @param body Markdown, without the heading that became the title
 * @param lastReviewed an ISO date, or {@code YYYY-MM} where the source says no more
 * @param group the same for the pages of a batch that are one another's translations
 * @param translationPath where the source says that its translation stands
 */
public record Imported(
        String source,
        Format format,
        String sha256,
        @Nullable String locale,
        String path,
        String title,
        String summary,
        String body,
        List<String> tags,
        List<LinkGroup> related,
        List<Crumb> breadcrumbs,
        @Nullable Hero hero,
        @Nullable String owner,
        @Nullable String lastReviewed,
        @Nullable String group,
        @Nullable String translationPath,
        List<Note> notes)
        implements Reading {

    public Imported {
        tags = List.copyOf(tags);
        related = List.copyOf(related);
        breadcrumbs = List.copyOf(breadcrumbs);
        notes = List.copyOf(notes);
    }

    @Override
    public <T> T fold(
            Function<Imported, T> imported,
            Function<Asset, T> asset,
            Function<Failed, T> failed,
            Function<Skipped, T> skipped) {
        return imported.apply(this);
    }
}
