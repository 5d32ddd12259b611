package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.imprimatur.editing.ChoosingTogether;
import org.imprimatur.editing.Moves;
import org.imprimatur.editing.PublishingTogether;
import org.imprimatur.editing.Releasing;
import org.imprimatur.editing.Reviewing;
import org.imprimatur.editing.ReviewingTogether;
import org.imprimatur.editing.SchedulingTogether;
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
    ChoosingTogether choosingTogether(Moves moves, Standings standings, Members members) {
        return new ChoosingTogether(moves, standings, members);
    }

    @Produces
    @Singleton
    Releasing releasing(
            Moves moves,
            ChoosingTogether choosing,
            Standings standings,
            Releases releases,
            Members members,
            Clock clock) {
        return new Releasing(moves, choosing, standings, releases, members, clock);
    }

    @Produces
    @Singleton
    PublishingTogether publishingTogether(
            Moves moves,
            ChoosingTogether choosing,
            Standings standings,
            Releases releases,
            Members members,
            Settling settling,
            Clock clock) {
        return new PublishingTogether(moves, choosing, standings, releases, members, settling, clock);
    }

    @Produces
    @Singleton
    SchedulingTogether schedulingTogether(
            PublishingTogether publishing, ChoosingTogether choosing, Releases releases, Clock clock) {
        return new SchedulingTogether(publishing, choosing, releases, clock);
    }

    @Produces
    @Singleton
    Settling settling(Moves moves, Releases releases, Members members, Clock clock) {
        return new Settling(moves, releases, members, clock);
    }

    @Produces
    @Singleton
    ReviewingTogether reviewingTogether(Reviewing reviewing, ChoosingTogether choosing, Releases releases) {
        return new ReviewingTogether(reviewing, choosing, releases);
    }
}
