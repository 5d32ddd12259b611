package org.imprimatur.journal;

import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;

/** Who owns a path. A claim is one insert; whoever comes first keeps it. */
public interface Claims {
    /**
     * Claims a path for a page.
     *
     * @return the page that owns the path now: the one given, or the one that had claimed it before
     */
    PageId claim(LocaleTag locale, PagePath path, PageId page);
}
