package org.imprimatur.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.journal.Briefs;
import org.imprimatur.page.Brief;
import org.imprimatur.page.Hash;
import org.imprimatur.workflow.Publication;
import org.imprimatur.workflow.Standing;

/** Which documents a page has for those alone who ask for them. */
final class Reserved {
    private final Briefs briefs;

    Reserved(Briefs briefs) {
        this.briefs = briefs;
    }

    /**
     * Those of the text that readers got last, and of all before it back to the last that gave its own to everybody. What
     * another takes the place of, or goes with its page, is given to everybody by that no more than by a draft.
     */
    Set<Hash> of(Standing page) {
        // Most pages, and a start looks at each.
        if (briefs.live(page).filter(live -> !live.onRequest()).isPresent()) {
            return Set.of();
        }
        var draft = Stream.of(page)
                .filter(one -> one.live().isEmpty() && one.withdrawn().isPresent())
                .map(briefs::head)
                .filter(Brief::onRequest);
        return Stream.concat(draft, published(page).takeWhile(Brief::onRequest))
                .flatMap(brief -> brief.assets().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The newest first; nothing is read that is not asked for. */
    private Stream<Brief> published(Standing page) {
        var past = new ArrayList<>(page.past());
        Collections.reverse(past);
        var before = past.stream().map(Publication::text).map(text -> of(page, text));
        return Stream.concat(briefs.live(page).stream(), before);
    }

    private Brief of(Standing page, Hash text) {
        return page.head().text().equals(text) ? briefs.head(page) : briefs.of(text);
    }
}
