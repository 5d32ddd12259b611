package org.imprimatur.preview;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.journal.Standings;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Texts;
import org.imprimatur.reading.LaterPages;
import org.imprimatur.reading.LivePages;
import org.imprimatur.release.Members;
import org.imprimatur.release.Release;
import org.imprimatur.release.Releases;
import org.imprimatur.workflow.ReleaseId;
import org.imprimatur.workflow.Standing;

/** Looking at the site as it will be once a page, or all pages of a release, went live. */
public final class LookingAhead {
    private final LivePages live;
    private final Texts texts;
    private final Standings standings;
    private final Releases releases;
    private final Members members;
    private final Clock clock;

    public LookingAhead(
            LivePages live, Texts texts, Standings standings, Releases releases, Members members, Clock clock) {
        this.live = live;
        this.texts = texts;
        this.standings = standings;
        this.releases = releases;
        this.members = members;
        this.clock = clock;
    }

    /** With the drafts as they are now; empty where there is nothing of that name, or an archived page, or a release that was given up. */
    public Optional<Outlook> at(Subject target) {
        return at(target, Map.of());
    }

    /** @param pins the revisions that are shown; where they are empty, each page's newest one */
    Optional<Outlook> at(Subject target, Map<PageId, Pin> pins) {
        var release = release(target);
        if (target.isRelease() && release.filter(one -> one.givenUp().isEmpty()).isEmpty()) {
            return Optional.empty();
        }
        var pages = release
                .map(this::members)
                .orElseGet(() -> page(target).stream().toList())
                .stream()
                .filter(page -> page.archived().isEmpty())
                .flatMap(page -> ahead(page, pins))
                .toList();
        return pages.isEmpty() && release.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outlook(release, pages, site(pages)));
    }

    /** What a link shows now; empty where nothing of it is left. */
    public Optional<Outlook> at(PreviewLink link) {
        return at(link.target(), link.pins());
    }

    private Optional<Release> release(Subject target) {
        return target.isRelease() && ReleaseId.isOne(target.id())
                ? releases.find(new ReleaseId(target.id()))
                : Optional.empty();
    }

    private Optional<Standing> page(Subject target) {
        return target.isPage() && PageId.isOne(target.id())
                ? standings.find(new PageId(target.id()))
                : Optional.empty();
    }

    private List<Standing> members(Release release) {
        var pages = release.commit()
                .map(done -> done.members().keySet().stream().toList())
                .orElseGet(() -> members.of(release.id()));
        return pages.stream().flatMap(page -> standings.find(page).stream()).toList();
    }

    // A page that joined a release after its link was pinned is not shown by that link.
    private Stream<Ahead> ahead(Standing page, Map<PageId, Pin> pins) {
        if (pins.isEmpty()) {
            var head = page.head();
            return Stream.of(new Ahead(page, head.number(), texts.get(head.text())));
        }
        return Optional.ofNullable(pins.get(page.id())).stream()
                .map(pin -> new Ahead(page, pin.revision(), texts.get(pin.text())));
    }

    private LaterPages site(List<Ahead> pages) {
        var now = clock.instant();
        return new LaterPages(
                live,
                pages.stream()
                        .filter(one -> !one.isLive())
                        .map(one -> new LaterPages.Pending(
                                one.page(), one.revision(), one.text(), AssetAddress.in(one.text()), now))
                        .toList());
    }
}
