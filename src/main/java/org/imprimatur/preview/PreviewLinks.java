package org.imprimatur.preview;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;

/** Every preview link there is: the fold of their journals, kept in memory for lists. */
public final class PreviewLinks {
    private static final Comparator<PreviewLink> NEWEST_FIRST = Comparator.comparing(PreviewLink::made)
            .reversed()
            .thenComparing(link -> link.id().hex());

    private final Journals journals;
    private final Map<Hash, PreviewLink> known = new ConcurrentHashMap<>();

    public PreviewLinks(Journals journals) {
        this.journals = journals;
        load();
    }

    /** Reads the journal of every link, at the start and where news from another node may have been missed. */
    public void load() {
        var fresh = new HashMap<Hash, PreviewLink>();
        journals.forEach(
                Subject.PREVIEW,
                entry -> fresh.compute(
                        new Hash(entry.subject().id()),
                        (id, was) -> was == null ? PreviewLink.begun(entry) : was.after(entry)));
        known.putAll(fresh);
    }

    private void take(Entry entry) {
        known.compute(
                new Hash(entry.subject().id()), (id, was) -> was == null ? PreviewLink.begun(entry) : was.after(entry));
    }

    /** The links to a page or a release, the newest first. */
    public List<PreviewLink> to(Subject target) {
        return known.values().stream()
                .filter(link -> link.target().equals(target))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    PreviewLink make(Hash id, AccountName by, Instant at, Map<String, String> details) {
        var entry = new Entry(Subject.ofPreview(id), 1, Hash.NONE, at, by, Deed.MAKE.id(), details);
        if (!journals.append(entry)) {
            throw new IllegalStateException("no two links have the same secret");
        }
        take(entry);
        return PreviewLink.begun(entry);
    }

    /** As its journal says now: another node may have revoked it. */
    public Optional<PreviewLink> find(Hash id) {
        var entries = journals.of(Subject.ofPreview(id));
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        var link = PreviewLink.begun(entries.get(0));
        for (Entry entry : entries.subList(1, entries.size())) {
            link = link.after(entry);
        }
        known.put(id, link);
        return Optional.of(link);
    }

    /** Says one thing more of a link; empty where another entry had that number first. */
    Optional<PreviewLink> append(PreviewLink was, AccountName by, Instant at, Deed deed, Map<String, String> details) {
        if (!journals.append(was.next(by, at, deed, details))) {
            return Optional.empty();
        }
        return find(was.id());
    }
}
