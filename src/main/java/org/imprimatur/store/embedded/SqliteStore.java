package org.imprimatur.store.embedded;

import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.communication.semistructured.DeleteQuery;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;

/**
 * One open store. A write that has returned is on disk; a document that is read is the one that was written.
 *
 * <p>Safe for any number of threads. A stream needs no closing; it reads in batches, each as the store is then.
 */
public final class SqliteStore implements DatabaseManager {

    private final String name;
    private final DataFile file;
    private final Readers readers;
    private final Optional<GroupCommit> writer;
    private final Damage damage;
    private final Indexes indexes;
    private final Queries queries;
    private final Deque<AutoCloseable> opened;

    SqliteStore(
            String name,
            DataFile file,
            Readers readers,
            Optional<GroupCommit> writer,
            Damage damage,
            Indexes indexes,
            Deque<AutoCloseable> opened) {
        this.name = name;
        this.file = file;
        this.readers = readers;
        this.writer = writer;
        this.damage = damage;
        this.indexes = indexes;
        this.queries = Queries.of(readers, indexes);
        this.opened = opened;
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * Writes a new document; one without {@code _id} gets one.
     *
     * @throws DuplicateIdException when its id is taken; nothing is written then
     * @throws StoreUnavailableException when it could not be written, for example to a full disk
     */
    @Override
    public CommunicationEntity insert(CommunicationEntity entity) {
        insert(List.of(entity));
        return entity;
    }

    /** Writes all or none of them. */
    @Override
    public Iterable<CommunicationEntity> insert(Iterable<CommunicationEntity> entities) {
        var all = list(entities);
        var prepared =
                all.stream().map(entity -> Prepared.withId(entity, indexes)).toList();
        write(documents -> {
            for (var document : prepared) {
                documents.insert(document);
            }
            return !prepared.isEmpty();
        });
        return all;
    }

    @Override
    public CommunicationEntity insert(CommunicationEntity entity, Duration ttl) {
        throw noTimeToLive();
    }

    @Override
    public Iterable<CommunicationEntity> insert(Iterable<CommunicationEntity> entities, Duration ttl) {
        throw noTimeToLive();
    }

    /** Replaces the document of the same id; when there is none, nothing happens. */
    @Override
    public CommunicationEntity update(CommunicationEntity entity) {
        update(List.of(entity));
        return entity;
    }

    /** Replaces all of them or none. */
    @Override
    public Iterable<CommunicationEntity> update(Iterable<CommunicationEntity> entities) {
        var all = list(entities);
        var prepared = all.stream().map(entity -> Prepared.of(entity, indexes)).toList();
        write(documents -> {
            var changed = false;
            for (var document : prepared) {
                changed |= documents.replace(document);
            }
            return changed;
        });
        return all;
    }

    @Override
    public void delete(DeleteQuery query) {
        var chosen = SelectQuery.builder().from(query.name());
        query.condition().ifPresent(chosen::where);
        var select = chosen.build();
        write(documents -> {
            var source = new OneConnection(file, documents.connection());
            var ids = queries.over(source)
                    .select(select)
                    .map(entity -> Prepared.of(entity, indexes).row().id())
                    .toList();
            for (var id : ids) {
                documents.delete(query.name(), id);
            }
            return !ids.isEmpty();
        });
    }

    /** In the order that is asked for, each tie by id; without one, in that of the key or index that was followed. */
    @Override
    public Stream<CommunicationEntity> select(SelectQuery query) {
        return queries.select(query);
    }

    @Override
    public long count(SelectQuery query) {
        return queries.count(query);
    }

    @Override
    public long count(String collection) {
        return queries.count(SelectQuery.select().from(collection).build());
    }

    /** The store as it is now, to be read for as long as it takes. */
    public Moment moment() {
        return Moment.of(file, queries);
    }

    /** Names this store among all there are. */
    public String id() {
        return readers.read(Soundness::mark).orElseThrow().store();
    }

    /** How many commits the store holds; each answered write is in one of them. */
    public long commits() {
        return readers.read(Soundness::mark).orElseThrow().commits();
    }

    /** The ids of the documents of a collection that were written or deleted after a commit; empty where that cannot be proven. */
    public Optional<Set<String>> changedSince(String collection, long commit) {
        return readers.read(connection -> Changes.since(connection, collection, commit));
    }

    /** Reads the whole store and tells what is damaged; repairs nothing. */
    public Verification verify() {
        return readers.read(connection -> new Soundness(file, connection).verify());
    }

    /** Damage that was come across since the store was opened, with the place and what to do; then nothing is written. */
    public Optional<String> damage() {
        return damage.known();
    }

    /** Closes all that was opened and lets go of the folder; closing twice is nothing. */
    @Override
    public void close() {
        Opening.closeAll(opened);
    }

    private void write(Change change) {
        damage.requireNone();
        writer.orElseThrow(() -> new StoreUnavailableException("The store " + file.path() + " was opened to read only"))
                .write(change);
    }

    private static List<CommunicationEntity> list(Iterable<CommunicationEntity> entities) {
        Objects.requireNonNull(entities, "entities");
        return StreamSupport.stream(entities.spliterator(), false).toList();
    }

    private static UnsupportedOperationException noTimeToLive() {
        return new UnsupportedOperationException("The SQLite store keeps documents until they are deleted");
    }
}
