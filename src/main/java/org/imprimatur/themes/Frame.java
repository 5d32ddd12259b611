package org.imprimatur.themes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param home the address of the site's home in this language
 * @param assets what the address of an asset begins with
 * @param canonical the page's one address
 * @param origin what makes addresses of the site absolute; empty where it is not known
 * @param search the address of the search in this language; empty where there is none
 * @param feed the address of the changes in this language, as an Atom feed
 * @param subscribe where readers ask to be told by mail; empty where they cannot
 * @param preview whether this is not the site itself: the product says so above the page, and search engines are kept out
 * @param dates where readers ask what the site said on a day
 * @param past missing where the page is drawn as it is now
 */
public record Frame(
        String name,
        String locale,
        String home,
        String assets,
        String canonical,
        String origin,
        String search,
        String feed,
        String subscribe,
        List<Language> languages,
        List<Item> menu,
        boolean preview,
        Dates dates,
        @Nullable Past past) {
    /**
     * A language to switch to.
     *
     * @param href the same page in that language, or its home where there is no translation
     * @param translated whether it is the same page
     */
    public record Language(
            String locale, String name, String href, String absolute, boolean current, boolean translated) {}

    /** A heading of the home page that the menu leads to. */
    public record Item(String label, String href) {}

    /**
     * The form that leads to a day.
     *
     * @param action the address of the page as it is now
     * @param value the day that is looked at; empty for today
     */
    public record Dates(String action, String value, String max) {}

    /**
     * That what is drawn is not what is live now.
     *
     * @param words what readers are told of it
     * @param now where it stands what is live
     * @param versions the list of all versions; empty where there is none for readers
     * @param canonical the address that search engines are to name instead
     */
    public record Past(String words, String now, String versions, String canonical) {}
}
