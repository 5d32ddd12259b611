package org.imprimatur.store;

import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.time.Duration;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.communication.semistructured.DeleteQuery;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;
import org.imprimatur.page.UnavailableException;
import org.imprimatur.page.UnavailableException.Why;
import org.imprimatur.store.embedded.DamagedStoreException;
import org.imprimatur.store.embedded.StoreUnavailableException;

/**
 * An engine that says in the core's words that it cannot serve now; each driver says it in its own.
 *
 * @param away whether that is known beforehand
 */
record Candid(DatabaseManager engine, BooleanSupplier away) implements DatabaseManager {
    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public CommunicationEntity insert(CommunicationEntity entity) {
        return candidly(() -> engine.insert(entity));
    }

    @Override
    public CommunicationEntity insert(CommunicationEntity entity, Duration ttl) {
        return candidly(() -> engine.insert(entity, ttl));
    }

    @Override
    public Iterable<CommunicationEntity> insert(Iterable<CommunicationEntity> entities) {
        return candidly(() -> engine.insert(entities));
    }

    @Override
    public Iterable<CommunicationEntity> insert(Iterable<CommunicationEntity> entities, Duration ttl) {
        return candidly(() -> engine.insert(entities, ttl));
    }

    @Override
    public CommunicationEntity update(CommunicationEntity entity) {
        return candidly(() -> engine.update(entity));
    }

    @Override
    public Iterable<CommunicationEntity> update(Iterable<CommunicationEntity> entities) {
        return candidly(() -> engine.update(entities));
    }

    @Override
    public void delete(DeleteQuery query) {
        candidly(() -> {
            engine.delete(query);
            return true;
        });
    }

    @Override
    public Stream<CommunicationEntity> select(SelectQuery query) {
        return candid(candidly(() -> engine.select(query)));
    }

    @Override
    public long count(SelectQuery query) {
        return candidly(() -> engine.count(query));
    }

    @Override
    public long count(String collection) {
        return candidly(() -> engine.count(collection));
    }

    @Override
    public void close() {
        engine.close();
    }

    /** A stream asks the engine again while it is read, and may hear only then that it is gone. */
    private Stream<CommunicationEntity> candid(Stream<CommunicationEntity> stream) {
        var source = stream.spliterator();
        var candid =
                new Spliterators.AbstractSpliterator<CommunicationEntity>(
                        source.estimateSize(), source.characteristics()) {
                    @Override
                    public boolean tryAdvance(Consumer<? super CommunicationEntity> action) {
                        return candidly(() -> source.tryAdvance(action));
                    }
                };
        return StreamSupport.stream(candid, false).onClose(stream::close);
    }

    private <T> T candidly(Supplier<T> deed) {
        if (away.getAsBoolean()) {
            throw new UnavailableException(Why.STORE_AWAY, new IllegalStateException("The store does not answer"));
        }
        try {
            return deed.get();
        } catch (RuntimeException failure) {
            throw why(failure)
                    .<RuntimeException>map(why -> new UnavailableException(why, failure))
                    .orElse(failure);
        }
    }

    private static Optional<Why> why(RuntimeException failure) {
        if (failure instanceof StoreUnavailableException embedded) {
            return Optional.of(
                    switch (embedded.reason()) {
                        case DISK_FULL -> Why.STORE_FULL;
                        case READ_ONLY -> Why.STORE_READ_ONLY;
                        case OTHER -> Why.STORE_AWAY;
                    });
        }
        if (failure instanceof DamagedStoreException) {
            return Optional.of(Why.STORE_DAMAGED);
        }
        return failure instanceof MongoException mongo && isAway(mongo)
                ? Optional.of(Why.STORE_AWAY)
                : Optional.empty();
    }

    private static boolean isAway(MongoException failure) {
        return failure instanceof MongoTimeoutException
                || failure instanceof MongoSocketException
                || failure instanceof MongoSecurityException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoNodeIsRecoveringException
                || failure instanceof MongoWriteConcernException
                || failure.hasErrorLabel("RetryableWriteError");
    }
}
