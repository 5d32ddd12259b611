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
 */
public record ManagedRelease(
        String id,
        String name,
        String state,
        String opened,
        Instant since,
        Optional<Instant> live,
        List<Member> pages) {
    /**
     * A page of it.
     *
     * @param seen the hash of its text: every deed on all pages at once carries it for each page
     */
    public record Member(String id, String seen) {}

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
                                .toList()));
    }

    private static List<Member> committed(Release.Commit commit) {
        return commit.members().entrySet().stream()
                .map(member ->
                        new Member(member.getKey().value(), member.getValue().hex()))
                .sorted(Comparator.comparing(Member::id))
                .toList();
    }
}
