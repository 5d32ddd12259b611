package org.imprimatur.reading;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.imprimatur.page.Brief;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.TypeName;

/**
 * A page that the public may read, as lists show it; its whole text is fetched by its hash.
 *
 * @param brief what lists tell of its text
 * @param since when this revision went live
 * @param reviewed when its last sign-off was given
 * @param capacities in which it was signed off, for example {@code legal}
 */
public record LivePage(
        PageId id,
        TypeName type,
        LocaleTag locale,
        PagePath path,
        GroupId group,
        boolean prevailing,
        int revision,
        Hash text,
        Brief brief,
        Instant since,
        Instant reviewed,
        List<String> capacities) {
    /** By language, then by path. */
    public static final Comparator<LivePage> BY_ADDRESS = PageAddress.order(LivePage::locale, LivePage::path);

    public LivePage {
        capacities = List.copyOf(capacities);
    }

    public String title() {
        return brief.title();
    }

    public String summary() {
        return brief.summary();
    }

    public List<String> tags() {
        return brief.tags();
    }

    /** Where the page stands on the site, for example {@code /en/compliance/iso-27001}. */
    public String address() {
        return "/" + locale + "/" + path;
    }

    /** The same as a value. */
    public PageAddress at() {
        return new PageAddress(locale, path);
    }
}
