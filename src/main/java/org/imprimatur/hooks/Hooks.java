package org.imprimatur.hooks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;

/** Every hook there is: the fold of their journals, kept in memory. */
public final class Hooks implements Listeners {
    private final Journals journals;
    private final Map<String, Hook> known = new ConcurrentHashMap<>();

    public Hooks(Journals journals) {
        this.journals = journals;
        refresh();
    }

    @Override
    public boolean isOne(String id) {
        return !id.startsWith(WITHIN);
    }

    /** Reads the journals again, as for news from another node. */
    @Override
    public void refresh() {
        var fold = new ConcurrentHashMap<String, Hook>();
        journals.forEach(
                Subject.HOOK,
                entry -> fold.compute(
                        entry.subject().id(), (id, was) -> was == null ? Hook.registered(entry) : was.after(entry)));
        fold.values().forEach(this::take);
    }

    private void take(Hook fresh) {
        known.merge(fresh.id(), fresh, (one, other) -> one.version() > other.version() ? one : other);
    }

    @Override
    public Optional<Hook> find(String id) {
        return Optional.ofNullable(known.get(id)).filter(Hook::isThere);
    }

    /** Those that were not removed, by name. */
    @Override
    public List<Hook> all() {
        return known.values().stream()
                .filter(Hook::isThere)
                .sorted(Comparator.comparing((Hook hook) -> hook.wish().name()).thenComparing(Hook::id))
                .toList();
    }

    /** Those that were removed as well. */
    @Override
    public List<Hook> everKnown() {
        return List.copyOf(known.values());
    }

    /** What happened to a hook, the oldest first. */
    public List<Entry> past(String id) {
        return new ArrayList<>(journals.of(Subject.ofHook(id)));
    }

    /** Writes the next entry of a hook's journal; empty where somebody else wrote that one first. */
    Optional<Hook> append(Entry entry) {
        var was = Optional.ofNullable(known.get(entry.subject().id()));
        if (!journals.append(entry)) {
            refresh();
            return Optional.empty();
        }
        var now = was.map(hook -> hook.after(entry)).orElseGet(() -> Hook.registered(entry));
        take(now);
        return Optional.of(now);
    }
}
