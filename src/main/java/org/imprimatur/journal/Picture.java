package org.imprimatur.journal;

import java.util.List;
import org.imprimatur.page.Brief;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Standing;

/** Where a page stood, and what lists tell of its texts. It holds for a page that has not moved since its tip. */
record Picture(Standing standing, Hash tip, List<Brief> briefs) {
    Known known() {
        return new Known(standing, tip);
    }
}
