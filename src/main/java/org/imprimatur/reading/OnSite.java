package org.imprimatur.reading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Few;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Standing;
import org.jspecify.annotations.Nullable;

/** The pages that are or were on the site, under all that they are looked up by. */
final class OnSite {
    private final Briefs briefs;
    private final Reserved reserved;
    private final Map<PageId, Shown> shown = new ConcurrentHashMap<>();
    private final Map<GroupId, Set<PageId>> groups = new ConcurrentHashMap<>();
    private final Map<ReleaseId, Set<PageId>> companies = new ConcurrentHashMap<>();
    final Addresses addresses = new Addresses();
    final NamedAssets assets = new NamedAssets();
    final NamedAssets onRequest = new NamedAssets();
    final Shelves shelves = new Shelves();
    final OffSite offSite = new OffSite();
    final Incoming incoming = new Incoming();
    final Parts parts;

    OnSite(Briefs briefs, Parts parts) {
        this.briefs = briefs;
        this.reserved = new Reserved(briefs);
        this.parts = parts;
    }

    /**
     * Takes over what is live of a page; older news than what is known already is left aside.
     *
     * @return whether readers see something else now
     */
    boolean put(Standing standing) {
        // Who never was on the site is not here: most drafts. Who ever was, has one or the other for ever.
        if (standing.live().isEmpty() && standing.withdrawn().isEmpty()) {
            return false;
        }
        var now = Shown.of(standing, briefs, reserved);
        var before = shown.get(now.id());
        if (!now.equals(shown.compute(now.id(), (same, was) -> newer(was, now)))) {
            return false;
        }
        Few.add(groups, standing.group(), now.id());
        addresses.put(standing.locale(), before, now);
        return now.isOther(before);
    }

    private Shown newer(@Nullable Shown was, Shown now) {
        if (was != null && was.version() > now.version()) {
            return was;
        }
        // What is on request is taken away before it can be had, and given back after.
        onRequest.replace(was == null ? Set.of() : was.onRequest(), now.onRequest());
        assets.replace(was == null ? Set.of() : was.assets(), now.assets());
        replace(was == null ? null : was.page().orElse(null), now.page().orElse(null));
        offSite.put(now.id(), now.life(), now.page().isPresent());
        Optional.ofNullable(was).flatMap(Shown::with).ifPresent(release -> Few.remove(companies, release, now.id()));
        now.with().ifPresent(release -> Few.add(companies, release, now.id()));
        return now;
    }

    private void replace(@Nullable LivePage before, @Nullable LivePage now) {
        shelves.replace(before, now);
        parts.replace(before, now);
        incoming.replace(before, now);
    }

    Optional<Shown> find(PageId page) {
        return Optional.ofNullable(shown.get(page));
    }

    Optional<LivePage> live(PageId page) {
        return find(page).flatMap(Shown::page);
    }

    /** Every page that was on the site at any time. */
    Set<PageId> ever() {
        return shown.keySet();
    }

    /** The pages of a translation group, whether or not they are live now. */
    Set<PageId> group(GroupId group) {
        return groups.getOrDefault(group, Set.of());
    }

    /** The pages that went live together and were not published again since. */
    Set<PageId> company(ReleaseId release) {
        return companies.getOrDefault(release, Set.of());
    }
}
