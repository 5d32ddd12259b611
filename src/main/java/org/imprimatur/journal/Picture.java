package org.imprimatur.journal;

import java.util.List;
import org.imprimatur.page.Brief;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Standing;

/** What a snapshot says. It stands for a page that has not moved since its tip. */
record Picture(Standing standing, Hash tip, List<Brief> briefs) {
    Known known() {
        return new Known(standing, tip);
    }
}
