package org.imprimatur.release;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.ReleaseId;

/** Every release there is: the fold of their journals, kept in memory. */
public final class Releases {
    private final Journals journals;
    private final Map<ReleaseId, Release> known = new ConcurrentHashMap<>();
    private final List<Consumer<Release>> listeners = new CopyOnWriteArrayList<>();

    public Releases(Journals journals) {
        this.journals = journals;
        journals.forEach(Subject.RELEASE, this::take);
    }

    private void take(Entry entry) {
        known.compute(
                new ReleaseId(entry.subject().id()),
                (id, was) -> was == null ? Release.opened(id, entry) : was.after(entry));
    }

    public Optional<Release> find(ReleaseId id) {
        return Optional.ofNullable(known.get(id));
    }

    /** The newest first. */
    public List<Release> all() {
        return known.values().stream()
                .sorted(Comparator.comparing(Release::since).reversed().thenComparing(Release::id))
                .toList();
    }

    /** Opens a release; its pages join it one by one. */
    public Release open(AccountName by, Instant at, String name) {
        var id = ReleaseId.random();
        var entry = new Entry(Subject.of(id), 1, Hash.NONE, at, by, Deed.OPEN.id(), Deed.named(name));
        journals.append(entry);
        take(entry);
        return Release.opened(id, entry);
    }

    /**
     * Takes a release live. This entry is the commit: the entries of its members follow it and cannot fail any more.
     *
     * @return the release then; empty where another entry had that number first
     */
    public Optional<Release> publish(Release was, AccountName by, Instant at, Map<PageId, Hash> members) {
        return append(was, was.next(by, at, Deed.PUBLISH, Deed.members(members)));
    }

    /** Makes sure that the attempt which was to be the next entry can never succeed; empty where it was decided already. */
    public Optional<Release> abandon(Release was, AccountName by, Instant at) {
        return append(was, was.next(by, at, Deed.ABANDON, Map.of()));
    }

    public Optional<Release> giveUp(Release was, AccountName by, Instant at) {
        return append(was, was.next(by, at, Deed.GIVE_UP, Map.of()));
    }

    /** Sets the instant at which exactly these texts go live; any that was set before is over. */
    public Optional<Release> schedule(Release was, AccountName by, Instant now, Instant at, Map<PageId, Hash> members) {
        return append(was, was.next(by, now, Deed.SCHEDULE, Deed.planned(at, members)));
    }

    /** Takes the instant back, or takes note that it was missed. */
    public Optional<Release> unschedule(Release was, AccountName by, Instant now) {
        return append(was, was.next(by, now, Deed.UNSCHEDULE, Map.of()));
    }

    /** Says that the instant came and the release did not go live. */
    public Optional<Release> lapse(Release was, AccountName by, Instant now, String why, Map<PageId, String> pages) {
        return append(was, was.next(by, now, Deed.LAPSE, Deed.lapsed(why, pages)));
    }

    /** Tells of every step of a release, after it is durable. */
    public void onStep(Consumer<Release> listener) {
        listeners.add(listener);
    }

    private Optional<Release> append(Release was, Entry entry) {
        if (!journals.append(entry)) {
            refresh(was.id());
            return Optional.empty();
        }
        var now = was.after(entry);
        known.merge(was.id(), now, (one, other) -> one.version() > other.version() ? one : other);
        listeners.forEach(listener -> listener.accept(now));
        return Optional.of(now);
    }

    /** Reads a release's journal for news from another node, and tells of them. */
    public void follow(ReleaseId id) {
        var was = known.get(id);
        refresh(id)
                .filter(now -> was == null || now.version() > was.version())
                .ifPresent(now -> listeners.forEach(listener -> listener.accept(now)));
    }

    /** The same of every release: what was told of none may have been missed. */
    public void followAll() {
        var all = new HashSet<ReleaseId>();
        journals.forEach(
                Subject.RELEASE, entry -> all.add(new ReleaseId(entry.subject().id())));
        all.forEach(this::follow);
    }

    /** Reads a release's journal again, as after a conflict. */
    public Optional<Release> refresh(ReleaseId id) {
        var entries = journals.of(Subject.of(id));
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        var fresh = Release.opened(id, entries.get(0));
        for (Entry entry : entries.subList(1, entries.size())) {
            fresh = fresh.after(entry);
        }
        return Optional.ofNullable(
                known.merge(id, fresh, (one, other) -> one.version() > other.version() ? one : other));
    }
}
