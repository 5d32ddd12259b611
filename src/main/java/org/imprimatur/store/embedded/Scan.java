package org.imprimatur.store.embedded;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks along a plan in batches, so that a stream that nobody closes holds no connection and no old snapshot.
 *
 * <p>Each batch sees the store as it is then; within the order of the plan nothing comes twice.
 */
final class Scan implements Iterator<Row> {

    private static final int FIRST_BATCH = 16;
    private static final int MOST_ROWS = 512;

    private final Reading.Source source;
    private final Plan plan;
    private final Set<Object> seen = new HashSet<>();
    private int rows = FIRST_BATCH;
    private boolean ended;
    private Batch.@Nullable Place last;
    private Iterator<Batch.Place> batch = List.<Batch.Place>of().iterator();
    private @Nullable Row next;

    Scan(Reading.Source source, Plan plan) {
        this.source = source;
        this.plan = plan;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (batch.hasNext() || fetch())) {
            last = batch.next();
            // The index holds a list once for each of its items.
            if (plan.field() == null || seen.add(last.row().id())) {
                next = last.row();
            }
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        var row = next;
        next = null;
        return row;
    }

    private boolean fetch() {
        if (ended) {
            return false;
        }
        var places = source.read(new Batch(plan, last, rows));
        ended = places.size() < rows && Batch.bytes(places) < Batch.MOST_BYTES;
        rows = Math.min(MOST_ROWS, rows * 4);
        batch = places.iterator();
        return batch.hasNext();
    }
}
