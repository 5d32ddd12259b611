package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.imprimatur.editing.Moves;
import org.imprimatur.editing.Releasing;
import org.imprimatur.editing.Reviewing;
import org.imprimatur.editing.ReviewingTogether;
import org.imprimatur.editing.Settling;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Standings;
import org.imprimatur.release.Members;
import org.imprimatur.release.Releases;

/** What has to do with pages that go live together. */
@Dependent
public class ReleaseBeans {
    @Produces
    @Singleton
    Releases releases(Journals journals) {
        return new Releases(journals);
    }

    @Produces
    @Singleton
    Members members(Standings standings) {
        return new Members(standings);
    }

    @Produces
    @Singleton
    Releasing releasing(Moves moves, Standings standings, Releases releases, Members members, Clock clock) {
        return new Releasing(moves, standings, releases, members, clock);
    }

    @Produces
    @Singleton
    Settling settling(Moves moves, Releases releases, Members members, Clock clock) {
        return new Settling(moves, releases, members, clock);
    }

    @Produces
    @Singleton
    ReviewingTogether reviewingTogether(Reviewing reviewing, Releasing releasing, Releases releases, Moves moves) {
        return new ReviewingTogether(reviewing, releasing, releases, moves);
    }
}
