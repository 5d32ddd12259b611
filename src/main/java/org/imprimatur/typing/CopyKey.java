package org.imprimatur.typing;

import java.util.regex.Pattern;
import org.imprimatur.page.AccountName;

/**
 * Names one working copy. Each time that somebody opens an editor is a sitting of its own, so that no tab ever writes
 * over what was typed in another.
 *
 * @param about the id of a page, or {@code new…} for one that is not there yet
 */
public record CopyKey(String about, AccountName owner, String sitting) {
    private static final Pattern ABOUT = Pattern.compile("[a-z0-9-]{1,64}|new:[a-z0-9-]{0,64}");
    private static final Pattern SITTING = Pattern.compile("[a-z0-9-]{8,64}");

    public CopyKey {
        if (!ABOUT.matcher(about).matches() || !isSitting(sitting)) {
            throw new IllegalArgumentException("no working copy has the key " + about + "/" + sitting);
        }
    }

    public static boolean isSitting(String sitting) {
        return SITTING.matcher(sitting).matches();
    }

    /** What a page is called that is not there yet: a translation of another, or the first of its group. */
    public static String aboutNew(String translated) {
        return "new:" + translated;
    }

    /** What the keys of one person's copies of one text begin with. */
    public static String beginning(String about, AccountName owner) {
        return about + "/" + owner + "/";
    }

    public String id() {
        return beginning(about, owner) + sitting;
    }

    public static CopyKey ofId(String id) {
        int first = id.indexOf('/');
        int last = id.lastIndexOf('/');
        return new CopyKey(
                id.substring(0, first), new AccountName(id.substring(first + 1, last)), id.substring(last + 1));
    }
}
