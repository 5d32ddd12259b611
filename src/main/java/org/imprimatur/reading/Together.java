package org.imprimatur.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Standing;

/** Holds back the pages of a release until the last of them is there, so that no reader sees one before the others. */
final class Together {
    private final Map<ReleaseId, Map<String, Standing>> waiting = new HashMap<>();

    /**
     * The pages that readers may see now: this one, the whole release with its last page, or none yet.
     *
     * @param shown the pages of a release that readers see already, as after a start in the middle of it
     */
    synchronized List<Standing> ready(Standing page, Function<ReleaseId, Set<PageId>> shown) {
        var company = page.live().flatMap(Standing.Live::with);
        if (company.isEmpty()) {
            return List.of(page);
        }
        var release = company.get().release();
        var seen = shown.apply(release);
        if (seen.contains(page.id())) {
            return List.of(page);
        }
        var pages = waiting.computeIfAbsent(release, first -> new TreeMap<>());
        pages.put(page.id().value(), page);
        if (pages.size() + seen.size() < company.get().members()) {
            return List.of();
        }
        waiting.remove(release);
        return new ArrayList<>(pages.values());
    }
}
