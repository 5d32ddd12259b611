package org.imprimatur.themes;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param home the address of the site's home in this language
 * @param assets what the address of an asset begins with
 * @param canonical the page's one address
 * @param origin what makes addresses of the site absolute; empty where it is not known
 * @param search the address of the search in this language; empty where there is none
 * @param feed the address of the changes in this language, as an Atom feed
 * @param preview whether this is not the site itself: the product says so above the page, and search engines are kept out
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
        List<Language> languages,
        List<Item> menu,
        boolean preview) {
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
}
