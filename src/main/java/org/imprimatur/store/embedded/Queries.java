package org.imprimatur.store.embedded;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;

/** Answers queries: along a key or an index where there is one, the rest by looking at each document on the way. */
final class Queries {

    private static final Logger LOG = Logger.getLogger(Queries.class.getName());

    private final Reading.Source source;
    private final Indexes indexes;
    private final Set<String> told;

    private Queries(Reading.Source source, Indexes indexes, Set<String> told) {
        this.source = source;
        this.indexes = indexes;
        this.told = told;
    }

    static Queries of(Reading.Source source, Indexes indexes) {
        return new Queries(source, indexes, ConcurrentHashMap.newKeySet());
    }

    /** The same queries over another connection, so that a change can see what it is about to change. */
    Queries over(Reading.Source other) {
        return new Queries(other, indexes, told);
    }

    Stream<CommunicationEntity> select(SelectQuery query) {
        var plan = Plan.of(query, indexes.of(query.name()));
        var found = page(query, plan.sorted() ? matches(query, plan) : sorted(query, plan));
        return query.columns().isEmpty() ? found : found.map(entity -> project(entity, query.columns()));
    }

    long count(SelectQuery query) {
        var plan = Plan.of(query, indexes.of(query.name()));
        return plan.exact()
                ? source.read(new Count(plan))
                : matches(query, plan).count();
    }

    private Stream<CommunicationEntity> matches(SelectQuery query, Plan plan) {
        if (plan.isFullScan()) {
            tell(query);
        }
        var all = stream(new Scan(source, plan)).map(source::entity);
        return plan.exact()
                ? all
                : query.condition()
                        .map(Criteria::of)
                        .map(test -> all.filter(entity -> test.test(entity.elements())))
                        .orElse(all);
    }

    private Stream<CommunicationEntity> sorted(SelectQuery query, Plan plan) {
        return matches(query, plan).sorted(Ordering.of(query.sorts()));
    }

    private static <T> Stream<T> page(SelectQuery query, Stream<T> all) {
        var rest = query.skip() > 0 ? all.skip(query.skip()) : all;
        return query.limit() > 0 ? rest.limit(query.limit()) : rest;
    }

    private static CommunicationEntity project(CommunicationEntity entity, List<String> columns) {
        var wanted = entity.elements().stream()
                .filter(element -> element.name().equals(Fields.ID)
                        || columns.stream().anyMatch(column -> (column + ".").startsWith(element.name() + ".")))
                .toList();
        return CommunicationEntity.of(entity.name(), wanted);
    }

    private void tell(SelectQuery query) {
        var shape = query.name() + " by "
                + query.condition().map(condition -> condition.element().name()).orElse("nothing");
        if (told.add(shape)) {
            LOG.warning(() -> "No index helps a query of " + shape + ": each document of the collection is read. See "
                    + SqliteSettings.INDEXES);
        }
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }
}
