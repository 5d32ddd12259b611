package org.imprimatur.workflow;

import java.util.Optional;
import org.imprimatur.page.PageId;

/** Which revision of which page a translation says the same as; somebody who wrote it said so. */
public record Followed(PageId source, int revision) {
    private static final String AT = "@";

    public Followed {
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1, not " + revision);
        }
    }

    static Optional<Followed> of(Step step) {
        return step.says(Detail.FOLLOWS).map(Followed::read);
    }

    private static Followed read(String said) {
        int at = said.indexOf(AT);
        return new Followed(new PageId(said.substring(0, at)), Integer.parseInt(said.substring(at + 1)));
    }

    /** As a step says it. */
    public String said() {
        return source + AT + revision;
    }
}
