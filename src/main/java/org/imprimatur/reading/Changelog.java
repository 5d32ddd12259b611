package org.imprimatur.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.reading.PublicChange.Kind;
import org.jspecify.annotations.Nullable;

/** Tells from what was published of a page, one version after the other, what changed for readers. */
final class Changelog {
    private final PageId page;
    private final Life life;
    private final List<PublicChange> changes = new ArrayList<>();
    private @Nullable Version shown;
    private @Nullable Version last;

    private Changelog(PageId page, Life life) {
        this.page = page;
        this.life = life;
    }

    /** @param restricted whether a text is not for everybody */
    static List<PublicChange> of(PageId page, Life life, Predicate<Hash> restricted) {
        var changelog = new Changelog(page, life);
        var versions = life.versions();
        for (int at = 0; at < versions.size(); at++) {
            var version = versions.get(at);
            changelog.take(version, life.step(at), restricted.test(version.text()));
            if (version.withdrawn()) {
                changelog.withdraw(life.past().get(at).end(), version.until().orElseThrow());
            }
        }
        changelog.archive();
        return List.copyOf(changelog.changes);
    }

    private void take(Version version, int step, boolean restricted) {
        if (restricted) {
            withdraw(step, version.since());
            return;
        }
        var before = Optional.ofNullable(shown);
        var left = before.map(Version::path).filter(path -> !path.equals(version.path()));
        var kind = before.isEmpty() ? Kind.PUBLISHED : left.isPresent() ? Kind.MOVED : Kind.REPLACED;
        add(step, kind, version.since(), version, left);
        shown = version;
        last = version;
    }

    private void withdraw(int step, Instant at) {
        if (shown != null) {
            add(step, Kind.WITHDRAWN, at, shown, Optional.empty());
            shown = null;
        }
    }

    private void archive() {
        var away = life.archived();
        if (away.isPresent() && last != null) {
            add(away.get().step(), Kind.ARCHIVED, away.get().at(), last, Optional.empty());
        }
    }

    private void add(int step, Kind kind, Instant at, Version version, Optional<PagePath> from) {
        changes.add(new PublicChange(
                page,
                step,
                kind,
                at,
                life.type(),
                life.locale(),
                version.path(),
                from,
                version.number(),
                version.revision(),
                version.text()));
    }
}
