package org.imprimatur.importers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page while it is being read: the readers fill it in, the batch finishes it. */
final class Draft {

    final SourceFile file;
    final Format format;
    final Batch batch;
    final Set<String> tags = new LinkedHashSet<>();
    final List<LinkGroup> related = new ArrayList<>();
    final List<Crumb> breadcrumbs = new ArrayList<>();
    private final Set<Note> notes = new LinkedHashSet<>();

    String title = "";
    String summary = "";
    String body = "";
    String path = "";

    @Nullable
    String locale;

    @Nullable
    Hero hero;

    @Nullable
    String owner;

    @Nullable
    String lastReviewed;

    @Nullable
    String group;

    @Nullable
    String translationPath;

    Draft(SourceFile file, Format format, Batch batch) {
        this.file = file;
        this.format = format;
        this.batch = batch;
    }

    void mapped(String key, String... args) {
        note(Note.Level.MAPPED, key, args);
    }

    void dropped(String key, String... args) {
        note(Note.Level.DROPPED, key, args);
    }

    void look(String key, String... args) {
        note(Note.Level.LOOK, key, args);
    }

    private void note(Note.Level level, String key, String... args) {
        notes.add(new Note(level, key, Arrays.asList(args)));
    }

    Imported done() {
        return new Imported(
                file.name(),
                format,
                file.sha256(),
                locale,
                path,
                title,
                summary,
                body,
                List.copyOf(tags),
                related,
                breadcrumbs,
                hero,
                owner,
                lastReviewed,
                group,
                translationPath,
                List.copyOf(notes));
    }
}
