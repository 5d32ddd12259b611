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
    /** What the author wants the others to know. */
    NOTE,
    /** Why a text was sent back or taken off the site. */
    REASON,
    CAPACITY,
    /** What the reviewer declared when signing off. */
    WORDING,
    /** The revision that was gone back to. */
    RESTORED,
    /** Who had written the revision that was gone back to. */
    RESTORED_AUTHOR,
    /** The name of the file that an import read. */
    SOURCE,
    /** The format of that file. */
    FORMAT,
    /** The SHA-256 of the bytes of that file. */
    SOURCE_HASH;

    /** As the journal spells it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
