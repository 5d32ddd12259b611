package org.imprimatur.journal;

import java.util.Optional;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;

/** Who owns a path, and which path the one translation of a group has. A claim is one insert; who comes first keeps it. */
public interface Claims {
    /**
     * Claims a path for a page.
     *
     * @param turn 1, and one more after each page that stands elsewhere by now
     * @return the page that has this turn: the one given, or the one that had claimed it before
     */
    PageId claim(LocaleTag locale, PagePath path, int turn, PageId page);

    /** Which page has this turn at a path. */
    Optional<PageId> owner(LocaleTag locale, PagePath path, int turn);

    /**
     * Claims the place of a translation group in a language for the page at a path.
     *
     * @param turn 1, and one more after each claim that came to nothing
     * @return the path that has the place now: the one given, or the one that had claimed it before
     */
    PagePath claim(GroupId group, LocaleTag locale, int turn, PagePath path);
}
