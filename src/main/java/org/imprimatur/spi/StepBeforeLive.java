package org.imprimatur.spi;

import org.imprimatur.host.PageNow;
import org.imprimatur.page.Text;
import org.imprimatur.page.Wording;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Role;

/**
 * Something that is done with a text, beside its sign-offs, before the public reads it: a translation is checked, say.
 *
 * <p>Until it is done for exactly this text the page is neither published nor scheduled, and no release takes it live; buttons,
 * API and server say what is missing. That it was done is an entry in the page's journal, with who, when and a note: it stands
 * in the history and in evidence. A new text needs it anew. It is done with a button of the review screen, over the API
 * ({@code pass}), or by code through {@link org.imprimatur.host.Reviewing#pass}.
 *
 * <p>Every bean of this type is asked whenever buttons are drawn: answer from memory.
 */
public interface StepBeforeLive {
    /** As the journal and the API spell it: small letters, digits and hyphens; it never changes. */
    String id();

    /** What people read, for example "Translation checked". */
    Wording label();

    /** Whether a text in review needs it. */
    boolean isWanted(PageNow page, Text text);

    /** Who may say that it was done; by default every counsel who did not write the text. */
    default boolean mayPass(Actor actor, PageNow page) {
        return actor.roles().contains(Role.COUNSEL) && !page.writers().contains(actor.name());
    }
}
