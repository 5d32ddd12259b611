package org.imprimatur.desk.pages;

import java.util.List;
import org.imprimatur.desk.frame.Moment;

/**
 * A page as lists show it.
 *
 * @param stage as the message keys spell it, for example {@code LEGAL_REVIEW}
 * @param live the number of the revision that the public reads; 0 where there is none
 * @param head the number of the working revision
 * @param stirred when something happened to the page last
 * @param marks what else one should know at a glance, as message keys spell it, for example {@code legal-hold}
 * @param site where the public reads it, below the root of the site; empty where it does not
 * @param writing who has it open in the editor now
 */
public record PageLine(
        String id,
        String title,
        String type,
        String locale,
        String path,
        String stage,
        int live,
        int head,
        String by,
        Moment stirred,
        List<String> marks,
        String site,
        List<String> writing,
        List<Sibling> siblings) {
    /**
     * The page in one of the other languages.
     *
     * @param id empty where there is no translation
     * @param behind how many revisions the source got since the translation was last written
     */
    public record Sibling(String locale, String id, int behind) {
        public boolean isMissing() {
            return id.isEmpty();
        }
    }
}
