package org.imprimatur.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.imprimatur.workflow.Actor;

/**
 * Long work for one person beside all requests, one piece after the other. Whoever began it can watch it, go away and
 * come back.
 *
 * @param <T> what becomes of a piece
 */
public final class Errand<T> {
    private final String id = UUID.randomUUID().toString();
    private final Actor by;
    private final String name;
    private final Instant begun;
    private final List<Supplier<T>> pieces;
    private final List<T> results = new ArrayList<>();
    private State state = State.WORKING;

    /** Where an errand is. */
    public enum State {
        WORKING,
        DONE,
        /** Somebody stopped it; what was done stays done. */
        STOPPED,
        /** The product failed in it, as while its store is away; what was done stays done. */
        FAILED
    }

    /** @param name as whoever reads it should see it, for example the key of a sentence */
    Errand(Actor by, String name, Instant begun, List<Supplier<T>> pieces) {
        this.by = by;
        this.name = name;
        this.begun = begun;
        this.pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            state = State.DONE;
        }
    }

    public String id() {
        return id;
    }

    public Actor by() {
        return by;
    }

    public String name() {
        return name;
    }

    public Instant begun() {
        return begun;
    }

    public int total() {
        return pieces.size();
    }

    public synchronized State state() {
        return state;
    }

    public boolean isWorking() {
        return state() == State.WORKING;
    }

    /** What became of the pieces that are done. */
    public synchronized List<T> results() {
        return List.copyOf(results);
    }

    public synchronized int done() {
        return results.size();
    }

    public synchronized void stop() {
        end(State.STOPPED);
    }

    synchronized void fail() {
        end(State.FAILED);
    }

    private void end(State how) {
        if (state == State.WORKING) {
            state = how;
        }
    }

    /** Does the next piece; false where there is nothing more to do. Called by one thread at a time. */
    boolean step() {
        if (!isWorking()) {
            return false;
        }
        var result = pieces.get(done()).get();
        synchronized (this) {
            results.add(result);
            if (results.size() == pieces.size()) {
                end(State.DONE);
            }
            return state == State.WORKING;
        }
    }
}
