package org.imprimatur.importers;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/** Finds the pages of a batch that are one another's translations, and those that want the same place. */
final class Pairs {

    private Pairs() {}

    static void find(List<Draft> drafts) {
        var places = new HashMap<String, Draft>();
        for (var draft : drafts) {
            var earlier = places.putIfAbsent(draft.locale + "/" + draft.path, draft);
            if (earlier != null) {
                draft.look("PATH_TAKEN_IN_BATCH", draft.path, earlier.file.name());
            }
            drafts.stream().filter(other -> isTranslation(draft, other)).forEach(other -> join(draft, other));
        }
    }

    private static boolean isTranslation(Draft draft, Draft other) {
        return draft.locale != null
                && other.locale != null
                && !Objects.equals(draft.locale, other.locale)
                && (draft.path.equals(other.path) || points(draft, other) || points(other, draft));
    }

    // A language note names an address on the old site; its end is the path that the file has here.
    private static boolean points(Draft draft, Draft other) {
        var noted = draft.translationPath;
        return noted != null && (noted.equals(other.path) || noted.endsWith("/" + other.path));
    }

    private static void join(Draft draft, Draft other) {
        var group = Objects.requireNonNullElse(
                other.group, Objects.requireNonNullElse(draft.group, shorter(draft.path, other.path)));
        draft.group = group;
        other.group = group;
        draft.mapped("TRANSLATION_FOUND", other.file.name());
        other.mapped("TRANSLATION_FOUND", draft.file.name());
    }

    private static String shorter(String one, String other) {
        return one.length() <= other.length() ? one : other;
    }
}
