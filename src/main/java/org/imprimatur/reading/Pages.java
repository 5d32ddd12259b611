package org.imprimatur.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageAddress;
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

    /** That there was this page once, wherever it stood. */
    Optional<Gone> gone(PageId page);

    /** The page that readers found at this address before it moved; the last of them, where there were several. */
    Optional<LivePage> moved(LocaleTag locale, PagePath path);

    /** Every page, by locale and path. */
    List<LivePage> all();

    List<LivePage> in(LocaleTag locale);

    /** How many pages there are of those that a list is of. */
    default int count(Extent extent) {
        return (int) all().stream().filter(extent::has).count();
    }

    /** The first ones of them by locale and path: of all, or of those that come after an address. */
    default List<LivePage> after(Extent extent, Optional<PageAddress> last, int most) {
        return all().stream()
                .filter(extent::has)
                .filter(page ->
                        last.filter(one -> page.at().compareTo(one) <= 0).isEmpty())
                .limit(most)
                .toList();
    }

    /** In how many parts all pages can be had, so that a change is the change of one. */
    default int parts() {
        return 1;
    }

    /**
     * The pages of one part, those of a translation group next to one another.
     *
     * @param number counted from 0
     * @param parts how many there are
     */
    default List<LivePage> part(int number, int parts) {
        return all();
    }

    /** The pages of a translation group, by locale. */
    List<LivePage> translations(GroupId group);

    Text text(LivePage page);

    /** What the public read of a page and may read still, the oldest first, whatever its type says. */
    default List<Version> versions(LivePage page) {
        return List.of();
    }

    /** When pages of a type came and went that are not there now. */
    default List<PublicChange> removed(LocaleTag locale, TypeName type) {
        return List.of();
    }

    /** A page as it was when that version of it was live. */
    default LivePage asItWas(LivePage page, Version version) {
        throw new IllegalArgumentException("nothing is known here of what was");
    }

    /** Whether the page is drawn from a text that is not live, so that nothing is said of sign-offs. */
    boolean isPending(LivePage page);

    /** The types of which there is a page in this language. */
    Set<TypeName> types(LocaleTag locale);

    /** How many pages of a type there are in this language. */
    int count(LocaleTag locale, TypeName type);

    /** Some pages of a type, in the order of lists: what their authors put first, then by path. */
    List<LivePage> some(LocaleTag locale, TypeName type, int skip, int most);

    /** The pages of a type that went live last, the newest first. */
    List<LivePage> newest(LocaleTag locale, TypeName type, int most);

    /** The pages of all types that went live last, the newest first. */
    default List<LivePage> newest(LocaleTag locale, int most) {
        return types(locale).stream()
                .flatMap(type -> newest(locale, type, most).stream())
                .sorted(Comparator.comparing(LivePage::since).reversed())
                .limit(most)
                .toList();
    }

    /** The pages whose paths come right before and after this one. */
    List<LivePage> near(LocaleTag locale, PagePath path, int most);
}
