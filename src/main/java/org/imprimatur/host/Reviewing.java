package org.imprimatur.host;

import java.util.List;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Actor;

/**
 * Asking for a lawyer's yes and answering, under the guards that hold at the desk. Inject it.
 *
 * <p>Each answer carries the hash of the text that was read; where the page has another text by now, it is refused as
 * {@code STALE}. Whoever calls it answers for the actor being who they are said to be.
 */
public interface Reviewing {
    /** What waits for review, in no order. */
    List<PageNow> waiting();

    /** Hands a draft to review; its text is locked from then on. */
    Answer submit(Actor by, PageId page, Hash seen, String note);

    /** Takes it out of review again. */
    Answer withdraw(Actor by, PageId page, Hash seen, String note);

    /** Gives it back to its authors; a reason is needed. */
    Answer sendBack(Actor by, PageId page, Hash seen, String reason);

    /**
     * Signs off exactly this text, under the type's wording. The desk asks for the password before it does so; a host should have
     * people prove themselves as well.
     *
     * @param capacity for example {@code legal}; empty for the first in which the actor may sign now
     * @param language in which the wording was read
     */
    Answer approve(Actor by, PageId page, Hash seen, String capacity, LocaleTag language);

    /**
     * Says that an extra step was done with exactly this text.
     *
     * @param step the id of a step that a bean of the host asks for
     */
    Answer pass(Actor by, PageId page, Hash seen, String step, String note);

    /** Lets the public read a text that has all that it needs. */
    Answer publish(Actor by, PageId page, Hash seen);

    /**
     * Takes a page off the site.
     *
     * @param reason for the house
     * @param note for readers; may be empty
     */
    Answer unpublish(Actor by, PageId page, Hash seen, String reason, String note);
}
