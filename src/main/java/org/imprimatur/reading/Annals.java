package org.imprimatur.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.journal.Briefs;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PublicPast;
import org.imprimatur.page.TypeName;

/** What the public read of pages before. What was restricted then is told to nobody. */
final class Annals {
    private final OnSite site;
    private final Briefs briefs;

    Annals(OnSite site, Briefs briefs) {
        this.site = site;
        this.briefs = briefs;
    }

    List<PublicChange> changes(PageId page, int step) {
        return site.find(page).filter(one -> one.life().lastStep() > step).stream()
                .flatMap(one -> Changelog.of(page, one.life(), text -> isRestricted(one, text)).stream())
                .filter(change -> change.step() > step)
                .toList();
    }

    List<PublicChange> removed(LocaleTag locale, TypeName type) {
        return site.offSite.of(locale, type).stream()
                .flatMap(page -> changes(page, 0).stream())
                .filter(change ->
                        change.kind() == PublicChange.Kind.PUBLISHED || change.kind() == PublicChange.Kind.WITHDRAWN)
                .toList();
    }

    private boolean isRestricted(Shown page, Hash text) {
        boolean isLive = page.page().filter(now -> now.text().equals(text)).isPresent();
        return !isLive && briefs.of(text).restricted();
    }

    List<Version> versions(LivePage page) {
        return life(page).map(Life::versions).orElse(List.of()).stream()
                .filter(version -> version.text().equals(page.text())
                        || !briefs.of(version.text()).restricted())
                .toList();
    }

    private Optional<Life> life(LivePage page) {
        return site.find(page.id()).map(Shown::life);
    }

    LivePage asItWas(LivePage now, Version version) {
        return new LivePage(
                now.id(),
                now.type(),
                now.locale(),
                version.path(),
                now.group(),
                now.prevailing(),
                version.revision(),
                version.text(),
                version.text().equals(now.text()) ? now.brief() : briefs.of(version.text()),
                version.since(),
                version.reviewed(),
                version.capacities());
    }

    Optional<LivePage> asItWas(LivePage now, Instant at, PublicPast past) {
        var life = life(now);
        if (life.filter(one -> one.isAsNow(at)).isPresent()) {
            return Optional.of(now);
        }
        return life.filter(one -> past.isShownByDay()).map(Life::versions).orElse(List.of()).stream()
                .filter(version -> version.shown() && version.covers(at))
                .reduce((earlier, later) -> later)
                .map(version -> asItWas(now, version))
                .filter(page -> !page.brief().restricted());
    }
}
