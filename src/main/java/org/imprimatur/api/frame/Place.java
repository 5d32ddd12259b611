package org.imprimatur.api.frame;

import java.util.List;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;

/**
 * Between which pages a list ended: it stays right when pages come and go.
 *
 * @param keys what the page said of each thing that the list is sorted by
 */
public record Place(List<String> keys, LocaleTag locale, PagePath path) {
    private static final String BETWEEN = "\n";

    public Place {
        keys = List.copyOf(keys);
    }

    public String cursor() {
        var said = new StringBuilder(locale + "/" + path);
        keys.forEach(key -> said.append(BETWEEN).append(key.replace(BETWEEN, " ")));
        return OpaqueCursor.of(said.toString());
    }

    /**
     * The place that a cursor names.
     *
     * @param keys how many the list is sorted by: a cursor of another order leads nowhere
     */
    public static Place at(String cursor, int keys) {
        try {
            var said = List.of(OpaqueCursor.said(cursor).split(BETWEEN, -1));
            int slash = said.get(0).indexOf('/');
            if (said.size() != keys + 1) {
                throw new BadParameterException("cursor", "API_CURSOR_WRONG");
            }
            return new Place(
                    said.subList(1, said.size()),
                    new LocaleTag(said.get(0).substring(0, Math.max(slash, 0))),
                    new PagePath(said.get(0).substring(slash + 1)));
        } catch (IllegalArgumentException notOurs) {
            throw new BadParameterException("cursor", "API_CURSOR_WRONG");
        }
    }
}
