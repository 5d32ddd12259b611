package org.imprimatur.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.imprimatur.journal.Survey;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Text;
import org.imprimatur.store.embedded.SqliteStore;

/** Looks through the claims, and up many entries at once. */
public final class NoSqlSurvey implements Survey {
    private final DatabaseManager documents;
    private final AlongIds claims;
    private final AlongIds journal;
    private final AlongIds texts;

    public NoSqlSurvey(DatabaseManager documents) {
        this.documents = documents;
        claims = new AlongIds(documents, "claims");
        journal = new AlongIds(documents, "journal");
        texts = new AlongIds(documents, "texts");
    }

    @Override
    public Set<PageId> pages() {
        var pages = new HashSet<PageId>();
        claims.between(
                "",
                AlongIds.LAST,
                some -> some.stream()
                        .filter(claim -> !AlongIds.string(claim, "_id").startsWith(NoSqlClaims.PLACE))
                        .forEach(claim -> pages.add(new PageId(AlongIds.string(claim, "page")))));
        return pages;
    }

    @Override
    public Map<String, Hash> tips(Collection<String> ids) {
        return journal.those(ids).stream()
                .collect(Collectors.toMap(
                        entry -> AlongIds.string(entry, "_id"), entry -> new Hash(AlongIds.string(entry, "hash"))));
    }

    /** Only the embedded engine is for one node alone, and counts. */
    @Override
    public Optional<String> state(int writesFromNow) {
        return documents instanceof SqliteStore embedded
                ? Optional.of(embedded.id() + " " + (embedded.commits() + writesFromNow))
                : Optional.empty();
    }

    @Override
    public Optional<Set<String>> writtenSince(Collection<String> states) {
        return documents instanceof SqliteStore embedded ? writtenSince(states, embedded) : Optional.empty();
    }

    private static Optional<Set<String>> writtenSince(Collection<String> states, SqliteStore embedded) {
        var id = embedded.id() + " ";
        long now = embedded.commits();
        return states.stream()
                .filter(state -> state.startsWith(id))
                .map(state -> Long.valueOf(state.substring(id.length())))
                .filter(then -> then <= now)
                .max(Comparator.naturalOrder())
                .flatMap(then -> embedded.changedSince("journal", then));
    }

    @Override
    public Text text(Hash hash) {
        return texts.find(hash.hex())
                .map(found -> NoSqlTexts.text(TextDocument.of(found)))
                .orElseThrow(() -> new IllegalStateException("the text " + hash + " is missing"));
    }
}
