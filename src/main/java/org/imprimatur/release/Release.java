package org.imprimatur.release;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.ReleaseId;

/**
 * Several pages that go live together or not at all. Which pages are in an open one, the pages themselves say.
 *
 * @param version how many entries its journal has
 * @param tip the hash of the last of them
 * @param opened by whom
 * @param commit what it took live; empty as long as it did not
 * @param givenUp since when nobody can take it live any more
 * @param timing when it goes live by itself
 */
public record Release(
        ReleaseId id,
        String name,
        int version,
        Hash tip,
        AccountName opened,
        Instant since,
        Optional<Commit> commit,
        Optional<Instant> givenUp,
        Timing timing) {
    /**
     * The one entry that took a release live.
     *
     * @param number of that entry
     * @param members every page with the text that it went live with
     */
    public record Commit(int number, AccountName by, Instant at, Map<PageId, Hash> members) {
        public Commit {
            members = Map.copyOf(members);
        }
    }

    /** How a release stands. */
    public enum State {
        OPEN,
        LIVE,
        GIVEN_UP;

        /** As addresses and answers spell it, for example {@code given-up}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Release opened(ReleaseId id, Entry entry) {
        return new Release(
                id,
                Deed.name(entry),
                entry.number(),
                entry.hash(),
                entry.by(),
                entry.at(),
                Optional.empty(),
                Optional.empty(),
                Timing.NONE);
    }

    Release after(Entry entry) {
        return switch (Deed.of(entry)) {
            case OPEN -> throw new IllegalArgumentException("release " + id + " was already opened");
            case PUBLISH -> with(entry, Optional.of(commit(entry)), givenUp, Timing.NONE);
            case ABANDON, NEWER -> with(entry, commit, givenUp, timing);
            case GIVE_UP -> with(entry, commit, Optional.of(entry.at()), Timing.NONE);
            case SCHEDULE -> with(entry, commit, givenUp, Timing.of(Deed.plan(entry)));
            case UNSCHEDULE -> with(entry, commit, givenUp, Timing.NONE);
            case LAPSE ->
                with(entry, commit, givenUp, timing.missed(entry.at(), Deed.why(entry), Deed.pages(entry, why -> why)));
        };
    }

    private Release with(Entry entry, Optional<Commit> commit, Optional<Instant> givenUp, Timing timing) {
        return new Release(id, name, entry.number(), entry.hash(), opened, since, commit, givenUp, timing);
    }

    private static Commit commit(Entry entry) {
        return new Commit(entry.number(), entry.by(), entry.at(), Deed.members(entry));
    }

    public State state() {
        if (commit.isPresent()) {
            return State.LIVE;
        }
        return givenUp.isPresent() ? State.GIVEN_UP : State.OPEN;
    }

    public boolean isOpen() {
        return state() == State.OPEN;
    }

    /** Whether exactly this attempt took the page live. */
    public boolean tookLive(PageId page, int attempt) {
        return commit.filter(done -> done.number() == attempt && done.members().containsKey(page))
                .isPresent();
    }

    Entry next(AccountName by, Instant at, Deed deed, Map<String, String> details) {
        return new Entry(Subject.of(id), version + 1, tip, at, by, deed.id(), new TreeMap<>(details));
    }
}
