package org.imprimatur.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.imprimatur.assets.AssetHistory;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;

/** Every request there is: the fold of their journals, kept in memory for lists. */
public final class Requests {
    private static final Comparator<Request> NEWEST_FIRST = Comparator.comparing(Request::asked)
            .reversed()
            .thenComparing(request -> request.id().value());

    private final Journals journals;
    private final Map<AccessId, Request> known = new ConcurrentHashMap<>();

    public Requests(Journals journals) {
        this.journals = journals;
        refresh();
    }

    /** Takes over what other nodes wrote. */
    public void refresh() {
        var read = new HashMap<AccessId, Request>();
        journals.forEach(
                Subject.ACCESS,
                entry -> read.compute(
                        AccessId.of(entry.subject()),
                        (id, was) -> was == null ? Request.begun(entry) : was.after(entry)));
        read.values().forEach(this::take);
    }

    private Request take(Request read) {
        return known.merge(read.id(), read, (one, other) -> one.version() > other.version() ? one : other);
    }

    /** All, the newest first. */
    public List<Request> all() {
        return known.values().stream().sorted(NEWEST_FIRST).toList();
    }

    /** As its journal says now. */
    public Optional<Request> find(AccessId id) {
        var entries = journals.of(id.subject());
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        var request = Request.begun(entries.get(0));
        for (Entry entry : entries.subList(1, entries.size())) {
            request = request.after(entry);
        }
        return Optional.of(take(request));
    }

    /** What happened to it, in order. */
    public List<Entry> journal(AccessId id) {
        return journals.of(id.subject());
    }

    /** The one to which this link was mailed; what another node mailed a moment ago is found as well. */
    Optional<Request> byLink(Hash link) {
        return holder(link)
                .or(() -> {
                    refresh();
                    return holder(link);
                })
                .flatMap(request -> find(request.id()))
                .filter(request -> request.mail().links().contains(link));
    }

    private Optional<Request> holder(Hash link) {
        return known.values().stream()
                .filter(request -> request.mail().links().contains(link))
                .findFirst();
    }

    /** False where it was begun before. */
    boolean begin(Applicant applicant, Instant at) {
        var details = applicant.wanted().details();
        details.put(Request.PERSON, applicant.person().seal().hex());
        var entry = new Entry(applicant.id().subject(), 1, Hash.NONE, at, AssetHistory.PRODUCT, Deed.ASK.id(), details);
        boolean isFirst = journals.append(entry);
        find(applicant.id());
        return isFirst;
    }

    /** Says one thing more of a request; empty where another entry had that number first. */
    Optional<Request> append(Request was, AccountName by, Instant at, Deed deed, Map<String, String> details) {
        return journals.append(was.next(by, at, deed, details)) ? find(was.id()) : Optional.empty();
    }
}
