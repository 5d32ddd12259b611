package org.imprimatur.preview;

import org.imprimatur.page.Text;
import org.imprimatur.workflow.Standing;

/** A page that one looks at before it is live, with the text that is shown. */
public record Ahead(Standing page, int revision, Text text) {
    /** Whether readers have this very text already, and there. */
    public boolean isLive() {
        return !page.isMoving()
                && page.live()
                        .filter(live -> live.revision().text().equals(text.hash()))
                        .isPresent();
    }

    /** Where it stands on the site. */
    public String address() {
        return "/" + page.locale() + "/" + page.path();
    }
}
