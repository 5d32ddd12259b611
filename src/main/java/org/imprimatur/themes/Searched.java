package org.imprimatur.themes;

import java.util.List;
import org.imprimatur.finding.Passage;
import org.imprimatur.page.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * A search and what it found, as a theme draws it.
 *
 * @param total how many were found
 * @param isMore whether there are more than were counted
 * @param first the number of the first that is shown, from 1
 * @param types to narrow it to; the first stands for all of them
 * @param tags likewise; the one that is chosen leads to all
 * @param elsewhere the same in other languages
 * @param meant the same in words of which there are some, or null
 * @param isPart whether no page has all of the words
 * @param isComplete whether all pages were looked at
 * @param before the address of the part before this one; empty where it is the first
 * @param after likewise of the next
 */
public record Searched(
        String words,
        String type,
        List<Hit> hits,
        int total,
        boolean isMore,
        int first,
        List<Choice> types,
        List<Choice> tags,
        List<Choice> elsewhere,
        @Nullable Choice meant,
        boolean isPart,
        boolean isComplete,
        String before,
        String after) {
    /** How many are shown at once. */
    public static final int SIZE = 10;

    /**
     * A page that was found.
     *
     * @param title with what was looked for marked in it; without pieces where it has none of it
     * @param passage likewise of the text
     */
    public record Hit(Card card, Passage title, Passage passage) {}

    /** Another search, and how much it finds. */
    public record Choice(String label, String href, long count, boolean current) {}

    /** Where a language is searched, without what the site's addresses begin with. */
    public static String address(LocaleTag locale) {
        return "/search/" + locale;
    }

    static String address(LocaleTag locale, String words, String type, String tag, int sheet) {
        return address(locale) + "?q=" + Addresses.encoded(words).replace("/", "%2F")
                + (type.isEmpty() ? "" : "&type=" + type)
                + (tag.isEmpty() ? "" : "&tag=" + Addresses.encoded(tag).replace("/", "%2F"))
                + (sheet > 1 ? "&sheet=" + sheet : "");
    }
}
