package org.imprimatur.torture;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads the pages of one node all the while, and knows what was published on the others: what was acknowledged is there a
 * moment later, what was there once does not go back, and nothing else is ever answered.
 */
final class Onlooker implements Runnable {
    /** What is to be expected of the node just now. */
    enum State {
        WELL,
        /** It knows only what it knew. */
        CUT_OFF,
        DEAD,
        OVER
    }

    private static final int OK = 200;
    private static final int LATER = 503;

    private final Office office;
    private final Person visitor;
    private final String name;
    private final Supplier<State> state;
    private final Duration late;
    private final Map<String, Long> known = new HashMap<>();
    private final Map<Diary, Integer> seen = new HashMap<>();
    private long longest;
    private long well = System.nanoTime();

    /** @param late how long news may take */
    Onlooker(Office office, Doors node, String name, Supplier<State> state, Duration late) {
        this.office = office;
        this.visitor = new Person(node);
        this.name = name;
        this.state = state;
        this.late = late;
    }

    @Override
    public void run() {
        while (state.get() == State.WELL || state.get() == State.CUT_OFF) {
            for (var diary : office.diaries()) {
                diary.acknowledged().ifPresent(mark -> read(diary, mark));
            }
            home();
        }
    }

    private void home() {
        try {
            var answer = visitor.get("/en/");
            if (answer.statusCode() != OK && !isExcused(answer.statusCode())) {
                office.complain(name + ": the home page answered " + answer.statusCode());
            }
        } catch (IOException dead) {
            complainOfDeath(dead);
        }
    }

    private boolean isExcused(int status) {
        return state.get() != State.WELL && status == LATER;
    }

    private void read(Diary diary, String mark) {
        var before = state.get();
        if (before == State.CUT_OFF) {
            well = System.nanoTime();
        }
        long heard = known.computeIfAbsent(mark, first -> System.nanoTime());
        boolean isDue = System.nanoTime() - Math.max(heard, well) > late.toNanos();
        try {
            var answer = visitor.get("/en/" + URI.create(diary.path()));
            if (before != State.WELL || state.get() != State.WELL) {
                readBehind(diary, answer.statusCode());
            } else if (answer.statusCode() == OK) {
                compare(diary, Office.marks(answer.body()), mark, isDue, heard);
            } else if (isDue || answer.statusCode() >= 500) {
                office.complain(name + ": " + diary.path() + " answered " + answer.statusCode());
            }
        } catch (IOException dead) {
            complainOfDeath(dead);
        }
    }

    /** What it has, it gives; what it must look up, it cannot; what came since, it does not know of. */
    private void readBehind(Diary diary, int status) {
        if (status != OK && status != LATER && seen.containsKey(diary)) {
            office.complain(name + ", cut off: " + diary.path() + " answered " + status);
        }
    }

    private void compare(Diary diary, List<String> marks, String mark, boolean isDue, long heard) {
        office.sawOnTheSite(marks);
        var order = diary.publications();
        int at = marks.isEmpty() ? -1 : order.lastIndexOf(marks.get(0));
        if (at < seen.getOrDefault(diary, -1)) {
            office.complain(name + ": " + diary.path() + " went back to " + marks);
        }
        seen.put(diary, at);
        if (at >= order.indexOf(mark)) {
            longest = Math.max(longest, known.containsKey(mark + "!") ? 0 : System.nanoTime() - heard);
            known.put(mark + "!", heard);
        } else if (isDue) {
            office.complain(name + ": " + diary.path() + " still says " + marks + " and not " + mark);
        }
    }

    private void complainOfDeath(IOException dead) {
        if (state.get() == State.WELL) {
            office.complain(name + " did not answer a reader: " + dead);
        }
    }

    /** How long it took at most until somebody saw what was published, in milliseconds. */
    long longest() {
        return longest / 1_000_000;
    }
}
