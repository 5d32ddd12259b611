package org.imprimatur.desk.pages;

import java.util.List;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.finding.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A page as the page list shows it.
 *
 * @param behind how many revisions its source got since it was written; 0 where it keeps up or is the source
 * @param reviewBy as it was written; empty where nobody is to look at it again
 * @param isLate whether that day is past
 * @param expires as it was written; empty where that is not said
 * @param liveSince when the text that readers see went live; nothing where they see none
 * @param release the name of the release that it is to go live with; empty where it goes alone
 * @param passage where it stands what somebody looks for; without pieces where the title or address says it
 */
public record Row(
        PageLine page,
        int behind,
        String owner,
        List<String> tags,
        String reviewBy,
        boolean isLate,
        String expires,
        @Nullable Moment liveSince,
        String release,
        Passage passage) {}
