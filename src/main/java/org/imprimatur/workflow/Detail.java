package org.imprimatur.workflow;

import java.util.Locale;

/** What a step may say beside who, when and which text. */
public enum Detail {
    TYPE,
    LOCALE,
    PATH,
    GROUP,
    /** {@code true} where this language prevails over the others of its group. */
    PREVAILING,
    /** The page and the number of its revision, as {@code page@7}, that a translation says the same as. */
    FOLLOWS,
    /** What the author wants the others to know. */
    NOTE,
    /** Why a text was sent back, a page was taken off the site or archived, a legal hold was placed or lifted. */
    REASON,
    /** What readers are told of a page that was taken off the site. */
    PUBLIC_NOTE,
    CAPACITY,
    /** What the reviewer declared when signing off. */
    WORDING,
    /** The name by which people knew whoever signed off. */
    NAME,
    /** Who had made the password of whoever signed off, where that was somebody else not long before. */
    PASSWORD_BY,
    /** When that was. */
    PASSWORD_AT,
    /** The revision that was gone back to. */
    RESTORED,
    /** Who had written the revision that was gone back to. */
    RESTORED_AUTHOR,
    /** The name of the file that an import read. */
    SOURCE,
    /** The format of that file. */
    FORMAT,
    /** The SHA-256 of the bytes of that file. */
    SOURCE_HASH,
    /** What a comment or a reply says; {@code @name} mentions an account. */
    WORDS,
    /** The words that a comment hangs on, as they are read; empty where it speaks of the whole text. */
    QUOTE,
    /** How many characters of the text, as it is read, stand before those words. */
    PLACE,
    /** What stands before those words. */
    PREFIX,
    /** What stands after them. */
    SUFFIX,
    /** The field that they stand in; empty for the body. */
    FIELD,
    /** The hash of the text that was read when the comment was made, which may be older than the head. */
    ABOUT,
    /** {@code true} where the text should not be signed off before the comment is resolved. */
    BLOCKING,
    /** The quoted words as they are written, with their marks: what a suggestion replaces. */
    WRITTEN,
    /** How many characters of the text, as it is written, stand before them. */
    WRITTEN_PLACE,
    /** What is suggested to stand in place of the quoted words, with its marks; empty to leave them out. */
    REPLACEMENT,
    /** The accounts that a comment or a reply mentions, separated by commas. */
    MENTIONED,
    /** The id of the comment that is answered: the number of the step that made it. */
    COMMENT,
    /** The ids of the suggestions that a new text takes over, separated by commas. */
    SUGGESTION,
    /** Who is asked to review; empty takes the assignment back. */
    ASSIGNEE,
    /** The instant until which an answer is expected. */
    DUE,
    /** The ids of the checklist's items that were ticked, separated by commas. */
    TICKED,
    /** The ids of those whose tick was taken away, separated by commas. */
    UNTICKED,
    /** The id of the extra step that was done. */
    STEP,
    /** What that step was called then. */
    STEP_NAME,
    /** The release that the page goes live with. */
    RELEASE,
    RELEASE_NAME,
    /** The number of the entry in the release's journal that decides whether its pages go live. */
    ATTEMPT,
    /** How many pages go live with it. */
    MEMBERS,
    /** The id of the legal hold that is lifted: the number of the step that placed it. */
    LEGAL_HOLD,
    /** The instant at which something is set to happen. */
    PLANNED,
    /** The id of what was set to happen: the number of the step that set it. */
    SCHEDULE,
    /** The key of the reason why it did not. */
    WHY;

    /** As the journal spells it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
