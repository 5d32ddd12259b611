package org.imprimatur.host;

import java.util.Optional;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.Text;
import org.imprimatur.workflow.Actor;

/**
 * Beginning pages and writing their texts, under the guards that hold at the desk. Inject it.
 *
 * <p>Whoever calls it answers for the actor being who they are said to be. What it answers is on disk.
 */
public interface Drafting {
    /** Begins a page with its first draft. */
    Answer begin(Actor by, Beginning page, Text text, String note);

    /**
     * Writes the next revision. The same text again is nothing.
     *
     * @param seen the number of the revision that the writer began from; where there is a later one, nobody's work is
     *     overwritten and the answer is {@code STALE}
     */
    Answer save(Actor by, PageId page, int seen, Text text, String note);

    /** Makes the text of an earlier revision the newest draft; never publishes. */
    Answer restore(Actor by, PageId page, int seen, int revision);

    /** A page at any stage, drafts among them: not for readers. */
    Optional<PageNow> find(PageId page);

    /** The page that stands at a path, live or not. */
    Optional<PageNow> find(LocaleTag locale, PagePath path);

    /** Its newest text, as it is written. */
    Text text(PageNow page);
}
