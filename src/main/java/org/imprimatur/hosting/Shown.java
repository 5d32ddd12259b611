package org.imprimatur.hosting;

import org.imprimatur.host.PageNow;
import org.imprimatur.workflow.Standing;

/** What a host is told of where a page stands. */
final class Shown {
    private Shown() {}

    static PageNow of(Standing page) {
        return new PageNow(
                page.id(),
                page.type(),
                page.locale(),
                page.path(),
                page.group(),
                page.stage(),
                page.head().number(),
                page.head().text(),
                page.live().isPresent(),
                page.writers());
    }
}
