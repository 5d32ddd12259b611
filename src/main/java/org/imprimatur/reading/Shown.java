package org.imprimatur.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.journal.Briefs;
import org.imprimatur.page.Brief;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.workflow.FormerPath;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Standing;
import org.jspecify.annotations.Nullable;

/** What readers find of a page, or since when there is nothing any more; and where they found it before. */
record Shown(
        PageId id,
        int version,
        Optional<LivePage> page,
        Optional<Gone> gone,
        List<FormerPath> former,
        Set<Hash> assets,
        Set<Hash> onRequest,
        Optional<ReleaseId> with,
        Life life) {
    static Shown of(Standing standing, Briefs briefs, Reserved reserved) {
        var brief = briefs.live(standing).filter(read -> !read.restricted());
        return new Shown(
                standing.id(),
                standing.version(),
                brief.map(read -> page(standing, standing.live().orElseThrow(), read)),
                standing.withdrawn().map(taken -> new Gone(taken.at(), taken.note(), standing.type())),
                standing.former(),
                brief.map(Brief::assets).orElse(Set.of()),
                reserved.of(standing),
                standing.live().flatMap(Standing.Live::with).map(Standing.Company::release),
                Life.of(standing));
    }

    private static LivePage page(Standing standing, Standing.Live live, Brief brief) {
        return new LivePage(
                standing.id(),
                standing.type(),
                standing.locale(),
                live.path(),
                standing.group(),
                standing.prevailing(),
                live.revision().number(),
                live.revision().text(),
                brief,
                live.since(),
                live.reviewed(),
                live.capacities());
    }

    /** When readers found it last at a path; long ago where they never did. */
    Instant left(PagePath path) {
        return former.stream()
                .filter(one -> one.path().equals(path))
                .map(FormerPath::until)
                .findFirst()
                .orElse(Instant.MIN);
    }

    /** Whether readers see something else than before. */
    boolean isOther(@Nullable Shown before) {
        return before == null || !before.page.equals(page) || !before.gone.equals(gone);
    }
}
