package org.imprimatur.importers;

import java.util.Locale;
import java.util.Set;

/** Lists of tags as people wrote them. */
final class Tags {

    private static final Set<String> NOTHING = Set.of("", "na", "n/a", "none", "null");

    private Tags() {}

    static void add(Draft draft, String list) {
        for (var tag : list.split("[,;，；、]", -1)) {
            if (!NOTHING.contains(tag.strip().toLowerCase(Locale.ROOT))) {
                draft.tags.add(tag.strip());
            }
        }
    }
}
