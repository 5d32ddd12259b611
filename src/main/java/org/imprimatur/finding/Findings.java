package org.imprimatur.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.TypeName;
import org.imprimatur.reading.LivePage;

/**
 * What readers find.
 *
 * @param pages those of them that were asked for, best first
 * @param total how many there are, of those that were counted
 * @param isMore whether not all were counted
 * @param types of which types they are, whatever type was asked for
 * @param tags which tags they have, whatever tag was asked for
 * @param elsewhere how many there are in other languages
 * @param meant what would be found in other words, where nothing is in these
 * @param isPart whether no page has all of the words, so that these have some
 * @param isComplete whether all pages were looked at; for a while after a start they may not be
 */
public record Findings(
        List<FoundPage> pages,
        int total,
        boolean isMore,
        Map<TypeName, Long> types,
        Map<String, Long> tags,
        Map<LocaleTag, Long> elsewhere,
        Optional<String> meant,
        boolean isPart,
        boolean isComplete) {
    public Findings {
        pages = List.copyOf(pages);
    }

    /** A page that readers find, and where what they look for stands in it. */
    public record FoundPage(LivePage page, float score, Marked marked) {}
}
