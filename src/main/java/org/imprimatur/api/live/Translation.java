package org.imprimatur.api.live;

import org.imprimatur.reading.LivePage;

/** Where the same is said in another language. */
public record Translation(String locale, String path, String url, boolean prevailing) {
    static Translation of(LivePage page, String root) {
        return new Translation(page.locale().value(), page.path().value(), root + page.address(), page.prevailing());
    }
}
