package org.imprimatur.host;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.page.TypeName;

/** What the public may read, now or as it was on a day; never a draft. Inject it. */
public interface LivePages {
    /** The page that stands at a path of the site, without the locale; empty where none is live there. */
    Optional<LivePage> find(LocaleTag locale, PagePath path);

    /** Wherever it stands; empty where it is not live. */
    Optional<LivePage> find(PageId page);

    /** Every page in a language, by path. */
    List<LivePage> in(LocaleTag locale);

    /** The pages of one type, in the order of lists: what their authors put first, then by path. */
    List<LivePage> in(LocaleTag locale, TypeName type);

    /** The pages that are one another's translations, by locale. */
    List<LivePage> translations(GroupId group);

    /**
     * Its fields as readers get them now, with addresses in the place of references; none once it came off the site. Pictures in
     * Markdown stay as they are written: {@link #body} leads them to where the site stands.
     */
    Text text(LivePage page);

    /** Its body as HTML that is safe to put into a page of the host as it is; empty where it has none. */
    String body(LivePage page);

    /**
     * The same as it was at the end of a day, in UTC. Types may keep their past to the house; a page that is off the site now is
     * not told of.
     */
    LivePages asOf(LocalDate day);
}
