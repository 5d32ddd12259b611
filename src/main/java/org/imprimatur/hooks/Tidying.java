package org.imprimatur.hooks;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Throws tries away that are old, or too many; never what a start would have to look at to know that it was told. */
final class Tidying {
    /** So many tries of a hook are kept, and those of the last hours. */
    private static final int KEPT = 2_000;

    private final Listeners listeners;
    private final Attempts attempts;
    private final HookSettings settings;
    private final Clock clock;

    Tidying(Listeners listeners, Attempts attempts, HookSettings settings, Clock clock) {
        this.listeners = listeners;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    int tidy() {
        return listeners.everKnown().stream().mapToInt(this::tidy).sum();
    }

    static List<Attempt> newestFirst(Attempts attempts, String hook) {
        return attempts.under(hook + "/").stream()
                .sorted(Comparator.comparing(Attempt::at)
                        .thenComparing(Attempt::number)
                        .reversed())
                .toList();
    }

    private int tidy(Hook hook) {
        var all = newestFirst(attempts, hook.id());
        var told = attempts.settled(hook.id()).orElse(hook.since()).minus(Gathering.MARGIN.multipliedBy(2));
        var old = clock.instant().truncatedTo(ChronoUnit.MILLIS).minus(settings.logged());
        int thrown = 0;
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            boolean mayGo = !hook.isThere() || one.at().isBefore(told) && (i >= KEPT || isOld(one, old));
            if (mayGo) {
                attempts.forget(one);
                thrown++;
            }
        }
        return thrown;
    }

    private static boolean isOld(Attempt one, Instant old) {
        return one.at().isBefore(old);
    }
}
