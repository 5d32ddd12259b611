package org.imprimatur.api.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.reading.LivePage;

/**
 * A page as lists show it.
 *
 * @param published missing in a preview, where the text is not live
 * @param reviewed missing likewise
 */
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

        Optional<Instant> published,

        Optional<ReviewOfPage> reviewed,

        Optional<Map<String, Object>> fields,

        Optional<Object> body,

        Optional<Highlight> highlight) {
    static ListedPage of(LivePage page, boolean isPending, String root) {
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
                Optional.of(page.since()).filter(since -> !isPending),
                Optional.of(ReviewOfPage.of(page)).filter(review -> !isPending),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** With something of its text. */
    ListedPage with(Optional<Map<String, Object>> someFields, Optional<Object> someBody) {
        return with(someFields, someBody, highlight);
    }

    private ListedPage with(
            Optional<Map<String, Object>> someFields, Optional<Object> someBody, Optional<Highlight> marked) {
        return new ListedPage(
                id,
                type,
                locale,
                path,
                url,
                group,
                prevailing,
                title,
                summary,
                tags,
                revision,
                textHash,
                published,
                reviewed,
                someFields,
                someBody,
                marked);
    }

    /** With what was looked for marked in it. */
    ListedPage with(Highlight marked) {
        return with(fields, body, Optional.of(marked));
    }
}
