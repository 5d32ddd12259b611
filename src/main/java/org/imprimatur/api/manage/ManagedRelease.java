package org.imprimatur.api.manage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.release.Release;
import org.imprimatur.release.Timing;
import org.imprimatur.workflow.Standing;

/**
 * A release, for those who work on it.
 *
 * @param state {@code open}, {@code live} or {@code given-up}
 * @param live since when; only of one that went live
 * @param planned when an open one goes live by itself
 * @param missed that it was to and did not
 * @param blocked what keeps an open one from going live now; empty where nothing does, and in lists
 * @param wordings what whoever signs its pages off declares; empty in lists
 */
public record ManagedRelease(
        String id,
        String name,
        String state,
        String opened,
        Instant since,
        Optional<Instant> live,
        Optional<Planned> planned,
        Optional<Missed> missed,
        List<Member> pages,
        List<Blocker> blocked,
        List<ShownWording> wordings) {
    /**
     * A page of it.
     *
     * @param seen the hash of its text: every deed on all pages at once carries it for each page
     */
    public record Member(String id, String seen) {}

    /**
     * A page that is not ready.
     *
     * @param id missing where it is the release itself, as one without pages
     */
    public record Blocker(Optional<String> id, String key, String reason) {}

    /** An instant that is set. */
    public record Planned(Instant at, String by, Instant set) {
        public static Planned of(Timing.Plan plan) {
            return new Planned(plan.at(), plan.by().value(), plan.set());
        }
    }

    /**
     * An instant that came and went.
     *
     * @param why the key of the reason
     * @param pages the keys of the reasons, by the pages that were in the way
     */
    public record Missed(Planned planned, Instant at, String why, Map<String, String> pages) {
        public static Missed of(Timing.Missed missed) {
            var pages = new TreeMap<String, String>();
            missed.pages().forEach((page, why) -> pages.put(page.value(), why));
            return new Missed(Planned.of(missed.plan()), missed.at(), missed.why(), pages);
        }
    }

    public ManagedRelease with(List<Blocker> some, List<ShownWording> declared) {
        return new ManagedRelease(id, name, state, opened, since, live, planned, missed, pages, some, declared);
    }

    public static ManagedRelease of(Release release, List<Standing> members) {
        return new ManagedRelease(
                release.id().value(),
                release.name(),
                release.state().id(),
                release.opened().value(),
                release.since(),
                release.commit().map(Release.Commit::at),
                release.timing().plan().map(Planned::of),
                release.timing().missed().map(Missed::of),
                release.commit()
                        .map(ManagedRelease::committed)
                        .orElseGet(() -> members.stream()
                                .map(page -> new Member(
                                        page.id().value(), page.head().text().hex()))
                                .toList()),
                List.of(),
                List.of());
    }

    private static List<Member> committed(Release.Commit commit) {
        return commit.members().entrySet().stream()
                .map(member ->
                        new Member(member.getKey().value(), member.getValue().hex()))
                .sorted(Comparator.comparing(Member::id))
                .toList();
    }
}
