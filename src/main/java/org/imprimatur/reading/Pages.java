package org.imprimatur.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Signposts;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;

/** The pages that somebody finds on the site: those that are live, or those of a preview. */
public interface Pages {
    Optional<LivePage> find(LocaleTag locale, PagePath path);

    /** Wherever it stands; empty where it cannot be seen. */
    Optional<LivePage> find(PageId page);

    /** Where the pages stand that a text refers to. */
    default Signposts signposts() {
        return page -> find(page).map(LivePage::address);
    }

    /** That there was a page at this address once, and when it was taken off the site. */
    Optional<Gone> gone(LocaleTag locale, PagePath path);

    /** Every page, by locale and path. */
    List<LivePage> all();

    List<LivePage> in(LocaleTag locale);

    /** The pages of a translation group, by locale. */
    List<LivePage> translations(GroupId group);

    Text text(LivePage page);

    /** Whether the page is drawn from a text that is not live, so that nothing is said of sign-offs. */
    boolean isPending(LivePage page);

    /** The types of which there is a page in this language. */
    default Set<TypeName> types(LocaleTag locale) {
        return in(locale).stream().map(LivePage::type).collect(Collectors.toSet());
    }
}
