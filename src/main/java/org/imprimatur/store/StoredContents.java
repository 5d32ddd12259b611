package org.imprimatur.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;
import org.imprimatur.backup.Contents;
import org.imprimatur.backup.Document;
import org.imprimatur.backup.Kind;
import org.imprimatur.journal.Entry;
import org.imprimatur.page.DamagedException;
import org.imprimatur.store.embedded.Moment;
import org.imprimatur.store.embedded.SqliteStore;

/**
 * All that a store holds at one moment.
 *
 * <p>The embedded engine can show itself as it was at a moment. Others cannot: there, journals are read up to the entry
 * that was made at the moment, and whatever they name was written before them and is read after them.
 */
final class StoredContents implements Contents {
    private static final int PAGE = 1_000;
    /** Whoever made an entry at the moment has written it by then. */
    private static final Duration LATEST = Duration.ofSeconds(2);

    private final DatabaseManager documents;
    private final Function<SelectQuery, Stream<CommunicationEntity>> select;
    private final Runnable close;
    private final Instant at;
    private final Optional<Instant> until;
    private final List<Document> ledger = new ArrayList<>();

    private StoredContents(
            DatabaseManager documents,
            Function<SelectQuery, Stream<CommunicationEntity>> select,
            Runnable close,
            Clock clock,
            boolean isStill) {
        this.documents = documents;
        this.select = select;
        this.close = close;
        all(StoredKinds.LEDGER, ledger::add);
        this.at = clock.instant();
        this.until = isStill ? Optional.empty() : Optional.of(at);
    }

    static StoredContents of(DatabaseManager documents, Clock clock) {
        if (documents instanceof SqliteStore store) {
            Moment moment = store.moment();
            return new StoredContents(documents, moment::select, moment::close, clock, true);
        }
        var contents = new StoredContents(documents, documents::select, () -> {}, clock, false);
        wait(LATEST);
        return contents;
    }

    private static void wait(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stop);
        }
    }

    @Override
    public String engine() {
        return documents instanceof SqliteStore ? "embedded" : "mongodb";
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public long count() {
        return StoredKinds.all().stream()
                .mapToLong(kind -> documents.count(kind.name()))
                .sum();
    }

    @Override
    public void forEach(Consumer<Document> each) {
        ledger.forEach(each);
        journals(each);
        StoredKinds.PLAIN.forEach(kind -> all(kind, each));
        all(StoredKinds.ASSETS, asset -> asset(asset, each));
    }

    /** Each chain up to the first entry that is later; entries that do not match their hash are damage. */
    private void journals(Consumer<Document> each) {
        var ended = new String[] {""};
        all(StoredKinds.JOURNAL, document -> {
            var entry = entry(document);
            var subject = entry.subject().value();
            if (until.filter(entry.at()::isAfter).isPresent()) {
                ended[0] = subject;
            }
            if (!subject.equals(ended[0])) {
                each.accept(document);
            }
        });
    }

    /** Checked against its hash. */
    static Entry entry(Document document) {
        return Entries.entry(new JournalDocument(
                document.id(),
                document.value("subject", String.class),
                document.value("canonical", String.class),
                document.value("hash", String.class)));
    }

    /** Its bytes first, as they were written; one that is collected as garbage meanwhile is left out. */
    private void asset(Document asset, Consumer<Document> each) {
        var ids = ChunkDocument.ids(asset.id(), asset.value("size", Long.class), asset.value("chunk", Integer.class));
        for (String id : (Iterable<String>) ids::iterator) {
            var found = find(StoredKinds.CHUNKS, id);
            if (found.isEmpty() && find(StoredKinds.ASSETS, asset.id()).isEmpty()) {
                return;
            }
            each.accept(found.orElseThrow(() -> new DamagedException("the chunk " + id + " is missing")));
        }
        each.accept(asset);
    }

    private Optional<Document> find(Kind kind, String id) {
        var query = SelectQuery.select().from(kind.name()).where("_id").eq(id).build();
        return OpenedStore.sound(() -> select.apply(query).findFirst().map(entity -> document(kind, entity)));
    }

    /** In the order of the ids. */
    private void all(Kind kind, Consumer<Document> each) {
        String last = "";
        int found;
        do {
            found = 0;
            for (var some = after(kind, last).iterator(); some.hasNext(); found++) {
                var document = OpenedStore.sound(() -> document(kind, some.next()));
                each.accept(document);
                last = document.id();
            }
        } while (found == PAGE);
    }

    private Stream<CommunicationEntity> after(Kind kind, String id) {
        return select.apply(SelectQuery.select()
                .from(kind.name())
                .where("_id")
                .gt(id)
                .orderBy("_id")
                .asc()
                .limit(PAGE)
                .build());
    }

    static Document document(Kind kind, CommunicationEntity entity) {
        var values = new HashMap<String, Object>();
        for (Kind.Field field : kind.fields()) {
            entity.find(field.name()).ifPresent(found -> values.put(field.name(), found.get()));
        }
        return new Document(kind, entity.find("_id", String.class).orElseThrow(), values);
    }

    @Override
    public void close() {
        close.run();
    }
}
