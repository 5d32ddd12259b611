package org.imprimatur.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.release.Release;
import org.imprimatur.workflow.Standing;

/**
 * A release, for those who work on it.
 *
 * @param state {@code open}, {@code live} or {@code given-up}
 * @param live since when; only of one that went live
 * @param blocked what keeps an open one from going live now; empty where nothing does, and in lists
 */
public record ManagedRelease(
        String id,
        String name,
        String state,
        String opened,
        Instant since,
        Optional<Instant> live,
        List<Member> pages,
        List<Blocker> blocked) {
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

    ManagedRelease blockedBy(List<Blocker> some) {
        return new ManagedRelease(id, name, state, opened, since, live, pages, some);
    }

    static ManagedRelease of(Release release, List<Standing> members) {
        return new ManagedRelease(
                release.id().value(),
                release.name(),
                release.state().id(),
                release.opened().value(),
                release.since(),
                release.commit().map(Release.Commit::at),
                release.commit()
                        .map(ManagedRelease::committed)
                        .orElseGet(() -> members.stream()
                                .map(page -> new Member(
                                        page.id().value(), page.head().text().hex()))
                                .toList()),
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
