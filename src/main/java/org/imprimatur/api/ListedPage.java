package org.imprimatur.api;

import java.time.Instant;
import java.util.List;
import org.imprimatur.reading.LivePage;

/** A live page as lists show it. */
public record ListedPage(
        String id,

        String type,

        String locale,

        String path,

        String url,

        String group,

        boolean prevailing,

        String title,
        String summary,
        List<String> tags,

        int revision,

        String textHash,

        Instant published,

        ReviewOfPage reviewed) {
    static ListedPage of(LivePage page, String root) {
        return new ListedPage(
                page.id().value(),
                page.type().value(),
                page.locale().value(),
                page.path().value(),
                root + page.address(),
                page.group().value(),
                page.prevailing(),
                page.title(),
                page.summary(),
                page.tags(),
                page.revision(),
                page.text().hex(),
                page.since(),
                ReviewOfPage.of(page));
    }
}
