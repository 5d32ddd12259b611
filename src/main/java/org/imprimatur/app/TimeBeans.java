package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.imprimatur.editing.Moves;
import org.imprimatur.editing.Moving;
import org.imprimatur.editing.Preserving;
import org.imprimatur.editing.Scheduling;
import org.imprimatur.journal.Claims;
import org.imprimatur.journal.Standings;

/** Where a page stands, for how long, and what keeps it. */
@Dependent
public class TimeBeans {
    @Produces
    @Singleton
    Moving moving(Moves moves, Standings standings, Claims claims) {
        return new Moving(moves, standings, claims);
    }

    @Produces
    @Singleton
    Preserving preserving(Moves moves) {
        return new Preserving(moves);
    }

    @Produces
    @Singleton
    Scheduling scheduling(Moves moves, Standings standings, Clock clock) {
        return new Scheduling(moves, standings, clock);
    }
}
